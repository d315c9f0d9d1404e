import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { stagesOf } from "@/components/applications/stages";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import { materialsOf, sectionsOf } from "@/lib/domain/registrations/application/rules";
import { kindTraits } from "@/lib/domain/registrations/rules";
import { type RegistrationKind, registrationKinds } from "@/lib/domain/registrations/schema";
import { requireActor } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { paramOf } from "@/lib/platform/lists/paging";
import { ownOrganization } from "../own-organization";
import { guideOf } from "../situations";
import { Beginning } from "./beginning";

type Params = {
  params: Promise<{ kind: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const kindIn = (address: string): RegistrationKind =>
  registrationKinds.find((kind) => kind === address) ?? notFound();

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const kind = kindIn((await params).kind);
  return { title: (await getTranslations("registrations"))(`kinds.${kind}`) };
}

/** One kind of application before it is begun: who may, what it takes, how long, on what basis. */
export default async function BeginPage({ params, searchParams }: Params) {
  const actor = await requireActor();
  const kind = kindIn((await params).kind);
  const [t, words, locale, limit, own] = await Promise.all([
    getTranslations("applications"),
    getTranslations("registrations"),
    getLocale(),
    getRuleInForce(kindTraits[kind].limit, today()),
    ownOrganization(actor),
  ]);
  const way = stagesOf({ kind, isDirect: own?.isDirectRegistration ?? false });
  const materials = materialsOf(kind, {});
  const authority = kindTraits[kind].authority;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/applications", label: t("title") },
          { href: "/applications/new", label: t("new.title") },
        ]}
        title={words(`kinds.${kind}`)}
        lead={t(`kinds.${kind}.when`)}
        actions={<ButtonLink href={`/guides/${guideOf[kind]}`}>{t("new.guide")}</ButtonLink>}
      />
      <DescriptionList
        className="max-w-3xl"
        descriptions={[
          { term: t("new.who"), detail: t(`kinds.${kind}.who`) },
          {
            term: t("new.duration"),
            detail: t("new.limit", { value: limit.value, unit: limit.unit, authority }),
          },
          { term: t("new.fee"), detail: t("new.free") },
          { term: t("new.basis"), detail: locale === "en" ? limit.basisEn : limit.basis },
        ]}
      />
      <div className="grid gap-x-10 sm:grid-cols-2 large:grid-cols-1">
        <Section title={t("new.asked")} lead={t("new.askedLead")} compact>
          <ul className="grid max-w-measure list-disc gap-1 pl-5">
            {sectionsOf(kind).map((section) => (
              <li key={section}>{words(`sections.${section}`)}</li>
            ))}
          </ul>
        </Section>
        {materials.length > 0 && (
          <Section title={t("new.materials")} lead={t("new.materialsLead", { kind })} compact>
            <ul className="grid max-w-measure list-disc gap-1 pl-5">
              {materials.map(({ key, isRequired }) => (
                <li key={key}>
                  {words(`materials.${key}`)}
                  {!isRequired && <span className="text-ink-2">{t("new.voluntary")}</span>}
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
      <Section title={t("new.way")} compact>
        <ol className="grid max-w-measure list-decimal gap-1 pl-5">
          {way.map((stage) => (
            <li key={stage}>{t(`way.${stage}`, { authority })}</li>
          ))}
        </ol>
      </Section>
      <Beginning kind={kind} actor={actor} own={own} earlierId={paramOf(await searchParams, "from")} />
    </>
  );
}
