import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { importTones } from "@/components/imports/import-tones";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import { Pagination } from "@/components/list/pagination";
import { StatusTag } from "@/components/record/status-tag";
import { getRule } from "@/lib/domain/district/queries/rules";
import { mayImport } from "@/lib/domain/organizations/imports/policy";
import { type BatchEntry, listBatches } from "@/lib/domain/organizations/imports/queries/batches";
import { requireRole } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { pagingOf } from "@/lib/platform/lists/paging";
import { UploadForm } from "./upload-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports"))("title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ImportsPage({ searchParams }: Search) {
  const actor = await requireRole("systemAdmin", "auditAdmin");
  const [t, locale, params] = [await getTranslations("imports"), await getLocale(), await searchParams];
  const paging = pagingOf(params);
  const [{ batches, count }, rowLimit] = await Promise.all([
    listBatches(actor, paging),
    getRule("import.rowLimit", today()),
  ]);
  const outcome = ({ status, task, ...batch }: BatchEntry) => {
    if (task?.total) return t("list.progress", { done: Math.min(task.done, task.total), total: task.total });
    if (task) return t("list.read", { done: task.done });
    if (status === "checked") return t("list.checked", { good: batch.goodCount, bad: batch.badCount });
    if (status === "applied" || status === "undone") {
      return t("list.applied", {
        created: batch.createdCount,
        updated: batch.updatedCount,
        failed: batch.badCount,
      });
    }
    return "—";
  };
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {mayImport(actor) && <UploadForm params={params} rowLimit={rowLimit} />}
      <Section title={t("history")}>
        <DataTable
          caption={t("history")}
          rows={batches}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/admin/imports/${id}`}
          empty={<EmptyState title={t("list.empty")}>{t("list.emptyHelp")}</EmptyState>}
          columns={[
            { key: "number", header: t("list.number"), cell: ({ number }) => number },
            {
              key: "file",
              header: t("list.file"),
              cell: ({ fileName }) => <span className="break-all">{fileName}</span>,
            },
            { key: "who", header: t("list.who"), cell: ({ uploadedByName }) => uploadedByName },
            {
              key: "when",
              header: t("list.when"),
              cell: ({ uploadedAt }) => formatMoment(uploadedAt, locale),
            },
            {
              key: "status",
              header: t("list.status"),
              cell: ({ status }) => (
                <StatusTag tone={importTones[status]}>{t(`statuses.${status}`)}</StatusTag>
              ),
            },
            { key: "rows", header: t("list.rows"), numeric: true, cell: ({ rowCount }) => rowCount || "—" },
            { key: "outcome", header: t("list.outcome"), cell: outcome },
          ]}
        />
        <Pagination path="/admin/imports" params={params} {...paging} total={count} />
      </Section>
    </>
  );
}
