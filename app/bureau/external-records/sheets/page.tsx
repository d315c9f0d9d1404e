import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { DataTable } from "@/components/list/data-table";
import { StatusTag } from "@/components/record/status-tag";
import { batchTones } from "@/components/supervision/batch-tones";
import { mayKeepExternalRecords } from "@/lib/domain/supervision/external-records/policy";
import { listBatches } from "@/lib/domain/supervision/external-records/queries/batches";
import { externalSources } from "@/lib/domain/supervision/external-records/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { choiceOf } from "@/lib/platform/lists/paging";
import { RecordTabs } from "../record-tabs";
import { UploadForm } from "./upload-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("externalRecords.upload"))("title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SheetsPage({ searchParams }: Search) {
  const actor = await requireDesk("bureau");
  const [params, t, words, locale, batches] = [
    await searchParams,
    await getTranslations("externalRecords.batch"),
    await getTranslations("externalRecords"),
    await getLocale(),
    await listBatches(actor),
  ];
  return (
    <>
      <PageHeader title={words("title")} lead={words("list.lead")} />
      <RecordTabs current="sheets" />
      {mayKeepExternalRecords(actor) && (
        <div className="my-6">
          <UploadForm params={params} source={choiceOf(params, "source", externalSources) ?? "court"} />
        </div>
      )}
      {batches.length > 0 && (
        <DataTable
          caption={words("list.tabs.sheets")}
          rows={batches}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/bureau/external-records/sheets/${id}`}
          columns={[
            { key: "file", header: t("file"), cell: ({ fileName }) => fileName },
            { key: "source", header: t("source"), cell: ({ source }) => words(`sources.${source}`) },
            {
              key: "status",
              header: words("list.state"),
              cell: ({ status }) => (
                <StatusTag tone={batchTones[status]}>{words(`batchStatuses.${status}`)}</StatusTag>
              ),
            },
            { key: "rows", header: t("row"), numeric: true, cell: ({ rowCount }) => rowCount },
            {
              key: "accepted",
              header: t("accepted"),
              numeric: true,
              cell: ({ acceptedCount }) => acceptedCount,
            },
            { key: "by", header: t("by"), cell: ({ importedByName }) => importedByName },
            {
              key: "at",
              header: t("importedAt"),
              cell: ({ importedAt }) => formatMoment(importedAt, locale),
            },
          ]}
        />
      )}
    </>
  );
}
