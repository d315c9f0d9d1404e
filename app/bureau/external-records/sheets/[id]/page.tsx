import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import { StatusTag } from "@/components/record/status-tag";
import { batchTones } from "@/components/supervision/batch-tones";
import { Callout } from "@/components/ui/callout";
import { mayKeepExternalRecords } from "@/lib/domain/supervision/external-records/policy";
import { getBatch } from "@/lib/domain/supervision/external-records/queries/batches";
import { listExternalRecords } from "@/lib/domain/supervision/external-records/queries/records";
import { checkSheet } from "@/lib/domain/supervision/external-records/queries/sheet";
import { largestSheet, leftOutSchema } from "@/lib/domain/supervision/external-records/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { submitSheet, submitSheetAnnulment, submitSheetDiscard } from "../../actions";
import { ProblemRows } from "./problem-rows";

type Batch = Awaited<ReturnType<typeof getBatch>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("externalRecords.upload"))("title") };
}

/** A sheet before it is taken over: the rows that can be, the rows that cannot and why. */
async function CheckedBatch({ batch, mayKeep }: { batch: Batch; mayKeep: boolean }) {
  const t = await getTranslations("externalRecords.batch");
  const { id, source, version, file } = batch;
  const { rows } = file ? await checkSheet(file.sha256, { source, department: "" }) : { rows: [] };
  const good = rows.filter(({ facts }) => facts !== null);
  const bad = rows.filter(({ facts }) => facts === null);
  return (
    <>
      <Section title={t("good")} lead={t("goodCount", { count: good.length })} compact>
        {mayKeep && good.length > 0 && (
          <Form action={submitSheet} id="confirm" className="mb-4 max-w-2xl">
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="version" value={version} />
            <p className="text-ink-2 text-s">{t("confirmLead")}</p>
            <SubmitButton>{t("confirm")}</SubmitButton>
          </Form>
        )}
        <DataTable
          caption={t("good")}
          rows={good}
          rowKey={({ row }) => String(row)}
          empty={<p className="text-ink-2">{t("noneGood")}</p>}
          columns={[
            { key: "row", header: t("row"), cell: ({ row }) => row },
            {
              key: "organization",
              header: t("organization"),
              cell: ({ organization }) => organization?.name,
            },
            { key: "shown", header: t("shown"), cell: ({ facts }) => facts?.facts },
            { key: "number", header: t("file"), cell: ({ facts }) => facts?.number },
          ]}
        />
      </Section>
      <ProblemRows rows={bad} />
      {mayKeep && (
        <Form action={submitSheetDiscard} id="discard" className="mt-6">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <SubmitButton tone="plain">{t("discard")}</SubmitButton>
        </Form>
      )}
    </>
  );
}

async function TakenBatch({ actor, batch, mayKeep }: { actor: Actor; batch: Batch; mayKeep: boolean }) {
  const [t, words, { entries }] = await Promise.all([
    getTranslations("externalRecords.batch"),
    getTranslations("externalRecords.list"),
    listExternalRecords(actor, { batchId: batch.id, page: 1, pageSize: largestSheet.rows }),
  ]);
  return (
    <>
      <Section title={t("accepted")} compact>
        <DataTable
          caption={t("accepted")}
          rows={entries}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/bureau/external-records/${id}`}
          columns={[
            { key: "organization", header: words("organization"), cell: ({ organization }) => organization },
            { key: "facts", header: words("facts"), cell: ({ facts }) => facts },
            { key: "number", header: words("number"), cell: ({ number }) => number },
            {
              key: "state",
              header: words("state"),
              cell: ({ annulledOn }) => words(`states.${annulledOn ? "annulled" : "valid"}`),
            },
          ]}
        />
      </Section>
      <ProblemRows rows={leftOutSchema.parse(batch.problems)} />
      {mayKeep && batch.status === "confirmed" && (
        <Section title={t("annul")} lead={t("annulLead")} compact>
          <Form action={submitSheetAnnulment} id="annul" className="max-w-2xl">
            <input type="hidden" name="id" value={batch.id} />
            <TextareaField name="reason" label={t("reason")} rows={3} limit={500} required />
            <SubmitButton tone="danger">{t("annul")}</SubmitButton>
          </Form>
        </Section>
      )}
    </>
  );
}

/** A sheet of external records: what it would bring, or what it brought. */
export default async function SheetPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = [await requireDesk("bureau"), await params];
  const batch = await orNotFound(id, () => getBatch(actor, id));
  const [t, words, locale] = [
    await getTranslations("externalRecords.batch"),
    await getTranslations("externalRecords"),
    await getLocale(),
  ];
  const { status } = batch;
  const mayKeep = mayKeepExternalRecords(actor);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/bureau/external-records/sheets", label: words("list.tabs.sheets") }]}
        eyebrow={words(`sources.${batch.source}`)}
        title={t("title", { number: batch.number })}
        facts={[
          { label: t("file"), value: batch.fileName },
          { label: t("by"), value: batch.importedByName },
          { label: t("importedAt"), value: formatMoment(batch.importedAt, locale) },
        ]}
        tags={<StatusTag tone={batchTones[status]}>{words(`batchStatuses.${status}`)}</StatusTag>}
      />
      {status === "annulled" && (
        <Callout tone="warn">{t("annulled", { reason: batch.annulReason ?? "" })}</Callout>
      )}
      {status === "checked" && <CheckedBatch batch={batch} mayKeep={mayKeep} />}
      {(status === "confirmed" || status === "annulled") && (
        <TakenBatch actor={actor} batch={batch} mayKeep={mayKeep} />
      )}
    </>
  );
}
