import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import { StatusTag } from "@/components/record/status-tag";
import { DrawRecord } from "@/components/supervision/draw-record";
import { conclusionTones, planTones } from "@/components/supervision/inspection-tones";
import { compareDraw, getPlan, listTargets } from "@/lib/domain/supervision/inspections/plans/queries";
import { visitor } from "@/lib/platform/auth/actor";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { formatDate } from "@/lib/platform/i18n/formats";

type PublicPlanProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: PublicPlanProps): Promise<Metadata> {
  const [{ id }, locale] = [await params, await getLocale()];
  const plan = await orNotFound(id, () => getPlan(visitor, id));
  return { title: locale === "en" ? plan.titleEn : plan.title };
}

/** A plan of random inspections after its draw: who was drawn, what came out, and everything to draw again. */
export default async function PublicPlanPage({ params, searchParams }: PublicPlanProps) {
  const [{ id }, search] = [await params, await searchParams];
  const plan = await orNotFound(id, () => getPlan(visitor, id));
  const [t, words, locale, targets] = await Promise.all([
    getTranslations("inspections.plans"),
    getTranslations("inspections"),
    getLocale(),
    listTargets(plan),
  ]);
  return (
    <>
      <PageHeader
        eyebrow={`${words("public.title")} · ${plan.number}`}
        title={locale === "en" ? plan.titleEn : plan.title}
        lead={words("public.lead")}
        facts={[
          { label: t("populationCount"), value: plan.targetIds.length },
          { label: t("targetCount"), value: targets.length },
          { label: t("inspectBy"), value: formatDate(plan.inspectBy, locale) },
        ]}
        tags={<StatusTag tone={planTones[plan.status]}>{t(`statuses.${plan.status}`)}</StatusTag>}
      />
      <Section title={t("targets")} compact>
        <DataTable
          caption={t("targets")}
          rows={targets.map((target, place) => ({ ...target, place: place + 1 }))}
          rowKey={({ caseId }) => caseId}
          rowHref={({ organization }) => `/organizations/${organization.uscc}`}
          columns={[
            {
              key: "organization",
              header: t("organization"),
              cell: ({ place, organization }) =>
                `${place}. ${(locale === "en" && organization.englishName) || organization.name}`,
            },
            {
              key: "conclusion",
              header: t("conclusion"),
              cell: ({ conclusion, decidedAt }) =>
                conclusion && decidedAt ? (
                  <StatusTag tone={conclusionTones[conclusion]}>
                    {words(`conclusions.${conclusion}`)}
                  </StatusTag>
                ) : (
                  "—"
                ),
            },
          ]}
        />
      </Section>
      <DrawRecord plan={plan} checks={search.again === "1" ? compareDraw(plan, targets) : null} />
    </>
  );
}
