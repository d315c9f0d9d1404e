import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { importTones } from "@/components/imports/import-tones";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { RecordPage } from "@/components/record/record-page";
import { StatusTag } from "@/components/record/status-tag";
import type { Step } from "@/components/record/step-bar";
import { Timeline } from "@/components/record/timeline";
import { Callout } from "@/components/ui/callout";
import { importLifecycle } from "@/lib/domain/organizations/imports/policy";
import { type Batch, getBatch } from "@/lib/domain/organizations/imports/queries/batches";
import type { ImportStatus } from "@/lib/domain/organizations/imports/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { requireRole } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { eventsAbout } from "@/lib/platform/events/history";
import { actorWords, eventSentence } from "@/lib/platform/events/sentence";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { findTask } from "@/lib/platform/jobs/tasks";
import { paramOf } from "@/lib/platform/lists/paging";
import { BatchSteps, FailedRowLinks } from "./batch-steps";
import { ColumnsForm } from "./columns-form";
import { Figures } from "./figures";
import { RowReport } from "./row-report";
import { WorkInProgress } from "./work-in-progress";

type Params = Record<string, string | string[] | undefined>;
type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports"))("title") };
}

const stages = ["upload", "columns", "check", "write"] as const;
const stageOf: Record<ImportStatus, number> = {
  uploaded: 1,
  checking: 2,
  checked: 2,
  failed: 2,
  discarded: 2,
  applying: 3,
  applied: 4,
  undoing: 4,
  undone: 4,
};

async function Body({
  actor,
  batch,
  params,
}: {
  actor: Actor;
  batch: Batch;
  params: Params;
}): Promise<ReactNode> {
  const translate = await getTranslations();
  const t = await getTranslations("imports");
  const { status, failure, headers } = batch;
  if (status === "checking" || status === "applying" || status === "undoing") {
    const task = batch.taskId ? await findTask(batch.taskId) : null;
    return <WorkInProgress status={status} task={task} />;
  }
  const maySettle = importLifecycle.stepsFor(actor, batch).includes("check");
  const wantsColumns = status === "uploaded" || paramOf(params, "step") === "columns";
  if (headers && maySettle && wantsColumns) return <ColumnsForm batch={batch} headers={headers} />;
  if (status === "uploaded") return <Callout tone="info">{t("notSettled")}</Callout>;
  if (status === "discarded") return <Callout tone="info">{t("discarded")}</Callout>;
  if (status === "failed" && failure) {
    const text = (part: string) =>
      translate(`${failure.key.replace(".", ".refusals.")}.${part}` as never, failure.values as never);
    return (
      <Callout tone="bad" title={text("title")}>
        {text("why")} {text("remedy")}
      </Callout>
    );
  }
  return (
    <>
      <Figures batch={batch} />
      {batch.badCount > 0 && (
        <div className="mt-5 flex flex-wrap items-center gap-2">
          <FailedRowLinks batch={batch} />
          <p className="basis-full text-ink-2 text-s">{t("failedFile.help")}</p>
        </div>
      )}
      <RowReport actor={actor} batch={batch} params={params} />
    </>
  );
}

export default async function ImportPage({ params, searchParams }: PageProps) {
  const actor = await requireRole("systemAdmin", "auditAdmin");
  const [{ id }, search] = [await params, await searchParams];
  const batch = await orNotFound(id, () => getBatch(actor, id, today()));
  const [t, translate, locale, events] = [
    await getTranslations("imports"),
    await getTranslations(),
    await getLocale(),
    await eventsAbout("importBatch", id),
  ];
  const stage = stageOf[batch.status];
  const steps = stages.map((name, at): Step => {
    const state = at < stage ? "done" : at === stage ? "now" : "ahead";
    return { label: t(`stages.${name}`), state };
  });
  const told = events.filter(({ verb }) => !/\.(written|restored)$/.test(verb));
  return (
    <RecordPage
      header={
        <PageHeader
          breadcrumbs={[{ href: "/admin/imports", label: t("title") }]}
          eyebrow={batch.number}
          title={<span className="break-all">{batch.fileName}</span>}
          tags={<StatusTag tone={importTones[batch.status]}>{t(`statuses.${batch.status}`)}</StatusTag>}
          facts={[
            { label: t("list.who"), value: batch.uploadedByName },
            { label: t("list.when"), value: formatMoment(batch.uploadedAt, locale) },
            ...(batch.headers?.sheetName ? [{ label: t("sheet"), value: batch.headers.sheetName }] : []),
          ]}
        />
      }
      steps={steps}
      railLabel={t("railLabel")}
      rail={
        <>
          {paramOf(search, "step") !== "columns" && <BatchSteps actor={actor} batch={batch} />}
          <Section title={t("timeline")} compact>
            <Timeline
              label={t("timeline")}
              entries={told.map((event, index) => ({
                id: event.id,
                text: eventSentence(translate as never, event, locale),
                by: actorWords(translate as never, event.actorName),
                when: formatMoment(event.occurredAt, locale),
                at: event.occurredAt.toISOString(),
                current: index === 0,
              }))}
            />
          </Section>
        </>
      }
    >
      <Body actor={actor} batch={batch} params={search} />
    </RecordPage>
  );
}
