import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ruleValue } from "@/components/district/rule-value";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Link } from "@/components/ui/link";
import { getRulesInForce } from "@/lib/domain/district/queries/rules";
import { kindTraits } from "@/lib/domain/registrations/rules";
import { today } from "@/lib/platform/clock/today";
import { guideGroups, guides } from "./guides";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("guides"))("title") };
}

export default async function GuidesPage() {
  const [t, district, ruleOf] = [
    await getTranslations("guides"),
    await getTranslations("district"),
    await getRulesInForce(today()),
  ];
  const time = ({ key, kind }: (typeof guides)[number]) =>
    kind === null
      ? t(`${key}.time`)
      : t("decidedWithin", { limit: ruleValue(district, ruleOf(kindTraits[kind].limit)) });
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {guideGroups.map((group) => (
        <Section key={group} title={t(`groups.${group}`)} className="mt-8">
          <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3 large:grid-cols-1">
            {guides
              .filter((guide) => guide.group === group)
              .map((guide) => (
                <li
                  key={guide.slug}
                  className="relative rounded-panel border border-line bg-surface p-5 hover:border-line-strong"
                >
                  <h3 className="text-m">
                    <Link plain href={`/guides/${guide.slug}`} className="after:absolute after:inset-0">
                      {t(`${guide.key}.title`)}
                    </Link>
                  </h3>
                  <p className="mt-1 text-ink-2">{t(`${guide.key}.summary`)}</p>
                  <p className="mt-3 text-ink-2 text-s">{time(guide)}</p>
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
