import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ruleValue } from "@/components/district/rule-value";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { getRulesInForce } from "@/lib/domain/district/queries/rules";
import { kindTraits } from "@/lib/domain/registrations/rules";
import { today } from "@/lib/platform/clock/today";
import { GuideLines } from "../guide-lines";
import { guideFigures } from "../guide-rules";
import { LimitsTable, MaterialsTable } from "../guide-tables";
import { GuideWay } from "../guide-way";
import { guides } from "../guides";

type Params = { params: Promise<{ slug: string }> };
type Guide = (typeof guides)[number];

const find = (slug: string): Guide => guides.find((guide) => guide.slug === slug) ?? notFound();

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { key } = find((await params).slug);
  return { title: (await getTranslations("guides"))(`${key}.title`) };
}

export default async function GuidePage({ params }: Params) {
  const guide = find((await params).slug);
  return guide.kind === null ? <Advice guide={guide} /> : <Application guide={guide} />;
}

/** How to do what is not an application: in words alone. */
async function Advice({ guide: { key } }: { guide: Extract<Guide, { kind: null }> }) {
  const t = await getTranslations("guides");
  return (
    <article>
      <PageHeader
        breadcrumbs={[{ href: "/guides", label: t("title") }]}
        title={t(`${key}.title`)}
        lead={t(`${key}.summary`)}
      />
      <DescriptionList
        className="max-w-3xl"
        descriptions={[
          { term: t("who"), detail: t(`${key}.who`) },
          { term: t("duration"), detail: t(`${key}.time`) },
          { term: t("fee"), detail: t("free") },
          { term: t("where"), detail: t(`${key}.where`) },
        ]}
      />
      <Section title={t("conditions")}>
        <GuideLines at={`${key}.conditions`} />
      </Section>
      <Section title={t("materials")}>
        <GuideLines at={`${key}.materials`} />
      </Section>
      <Section title={t("steps")}>
        <GuideLines at={`${key}.steps`} ordered />
      </Section>
      <Section title={t("basis")}>
        <p className="max-w-measure text-ink-2">{t(`${key}.basis`)}</p>
      </Section>
    </article>
  );
}

/** A kind of application: what it takes, how long and by which rule, what comes of it, and where to begin. */
async function Application({ guide }: { guide: Exclude<Guide, { kind: null }> }) {
  const { key, kind } = guide;
  const [t, district, ruleOf] = [
    await getTranslations("guides"),
    await getTranslations("district"),
    await getRulesInForce(today()),
  ];
  const figures = guideFigures(district, ruleOf);
  const { limit, authority } = kindTraits[kind];
  const about = { kind, ...("organizationKind" in guide && { organizationKind: guide.organizationKind }) };
  return (
    <article>
      <PageHeader
        breadcrumbs={[{ href: "/guides", label: t("title") }]}
        title={t(`${key}.title`)}
        lead={t(`${key}.summary`)}
        actions={
          <ButtonLink tone="primary" size="large" href={`/applications/new/${kind}`}>
            {t("start")}
          </ButtonLink>
        }
      />
      <DescriptionList
        className="max-w-3xl"
        descriptions={[
          { term: t("who"), detail: t(`${key}.who`) },
          { term: t("duration"), detail: t("decidedWithin", { limit: ruleValue(district, ruleOf(limit)) }) },
          { term: t("fee"), detail: t("free") },
          { term: t("where"), detail: t(`${key}.where`) },
        ]}
      />
      <Section title={t("way")} id="way">
        <GuideWay kind={kind} />
      </Section>
      <Section title={t("conditions")} id="conditions">
        <GuideLines at={`${key}.conditions`} figures={figures} />
      </Section>
      <Section title={t("materials")} id="materials" lead={t("materialsLead")}>
        <MaterialsTable about={about} />
      </Section>
      <Section title={t("limits")} id="limits" lead={t("limitsLead")}>
        <LimitsTable kind={kind} ruleOf={ruleOf} />
      </Section>
      <Section title={t("effect")} id="effect">
        <GuideLines at={`${key}.effect`} figures={figures} />
      </Section>
      <Section title={t("remedies")} id="remedies">
        <p className="max-w-measure">{t(authority === "center" ? "remedyFiling" : "remedy", figures)}</p>
      </Section>
      <Section title={t("basis")} id="basis">
        <p className="max-w-measure text-ink-2">{t(`${key}.basis`)}</p>
        <p className="mt-2">
          <Link href="/rules" className="inline-flex min-h-6 items-center max-sm:min-h-11">
            {t("rulesPage")}
          </Link>
        </p>
      </Section>
      <p className="mt-10 flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-t pt-6">
        <ButtonLink tone="primary" href={`/applications/new/${kind}`}>
          {t("start")}
        </ButtonLink>
        <span className="text-ink-2 text-s">{t("startHelp")}</span>
      </p>
    </article>
  );
}
