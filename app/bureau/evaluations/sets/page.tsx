import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { DataTable } from "@/components/list/data-table";
import { Tag } from "@/components/ui/tag";
import { listIndicatorSets } from "@/lib/domain/evaluations/indicator-sets/queries";
import { indicatorsOf, pointsOfSet } from "@/lib/domain/evaluations/indicator-sets/rules";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { EvaluationTabs } from "../evaluation-tabs";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evaluations.bureau"))("tabs.sets") };
}

const tones = { draft: "warn", adopted: "ok", retired: "neutral" } as const;

/** Every indicator set by form: drafts, those in force, and those before them. */
export default async function IndicatorSetsPage() {
  const actor = await requireDesk("bureau");
  const [t, words, kinds, locale, sets] = [
    await getTranslations("evaluations.bureau"),
    await getTranslations("evaluations"),
    await getTranslations("organizations.kinds"),
    await getLocale(),
    await listIndicatorSets(actor),
  ];
  return (
    <>
      <PageHeader title={words("title")} lead={t("setsLead")} />
      <EvaluationTabs current="sets" />
      <div className="mt-4">
        <DataTable
          caption={t("tabs.sets")}
          rows={sets}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/bureau/evaluations/sets/${id}`}
          empty={<EmptyState title={t("noSets")}>{t("noSetsHelp")}</EmptyState>}
          columns={[
            {
              key: "title",
              header: t("set"),
              cell: ({ title, titleEn }) => (locale === "en" ? titleEn : title),
            },
            { key: "kind", header: t("form"), cell: ({ kind }) => kinds(kind) },
            { key: "ordinal", header: t("ordinal"), numeric: true, cell: ({ ordinal }) => ordinal },
            {
              key: "count",
              header: t("indicators"),
              numeric: true,
              cell: ({ tree }) => indicatorsOf(tree).length,
            },
            { key: "points", header: t("points"), numeric: true, cell: ({ tree }) => pointsOfSet(tree) },
            {
              key: "status",
              header: t("status"),
              cell: ({ status }) => <Tag tone={tones[status]}>{words(`setStatuses.${status}`)}</Tag>,
            },
          ]}
        />
      </div>
    </>
  );
}
