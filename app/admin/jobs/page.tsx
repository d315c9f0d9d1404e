import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import { StatusTag } from "@/components/record/status-tag";
import type { Tone } from "@/components/ui/tag";
import { requireRole } from "@/lib/platform/auth/current-actor";
import type { TaskStatus } from "@/lib/platform/db/generated/client";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { listFailedRuns, listQueues, listTasks } from "@/lib/platform/jobs/overview";
import { submitRetry } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin"))("jobsTitle") };
}

const tones: Record<TaskStatus, Tone> = {
  queued: "neutral",
  running: "info",
  succeeded: "ok",
  failed: "bad",
  cancelled: "neutral",
};

export default async function JobsPage() {
  await requireRole("systemAdmin");
  const [t, translate, locale] = [await getTranslations("admin"), await getTranslations(), await getLocale()];
  const [queues, failed, tasks] = await Promise.all([listQueues(), listFailedRuns(), listTasks()]);
  const nameOf = (name: string) => {
    const key = `admin.jobNames.${name.replaceAll(".", "_")}`;
    return translate.has(key as never) ? translate(key as never) : name;
  };
  const when = (moment: Date | null) => (moment ? formatMoment(moment, locale) : "—");
  return (
    <>
      <PageHeader title={t("jobsTitle")} lead={t("jobsLead")} />
      <DataTable
        caption={t("queues")}
        rows={queues}
        rowKey={({ name }) => name}
        columns={[
          { key: "name", header: t("work"), cell: ({ name }) => nameOf(name) },
          {
            key: "schedule",
            header: t("schedule"),
            cell: ({ schedule }) => (schedule ? <code>{schedule}</code> : t("onDemand")),
          },
          { key: "waiting", header: t("waiting"), numeric: true, cell: ({ waiting }) => waiting },
          { key: "running", header: t("running"), numeric: true, cell: ({ running }) => running },
          { key: "failed", header: t("failed"), numeric: true, cell: (queue) => queue.failed },
          { key: "last", header: t("lastEnded"), cell: ({ lastEndedAt }) => when(lastEndedAt) },
        ]}
      />
      {failed.length > 0 && (
        <Section title={t("failedRuns")} lead={t("failedRunsLead")}>
          <DataTable
            caption={t("failedRuns")}
            rows={failed}
            rowKey={({ id }) => id}
            columns={[
              { key: "name", header: t("work"), cell: ({ name }) => nameOf(name) },
              {
                key: "problem",
                header: t("problem"),
                cell: ({ problem }) => <code className="break-all">{problem}</code>,
              },
              { key: "attempts", header: t("attempts"), numeric: true, cell: ({ attempts }) => attempts + 1 },
              { key: "when", header: t("when"), cell: ({ endedAt }) => when(endedAt) },
              {
                key: "retry",
                header: t("retry"),
                cell: ({ id }) => (
                  <Form action={submitRetry} id={`retry-${id}`}>
                    <input type="hidden" name="id" value={id} />
                    <SubmitButton tone="plain">{t("retry")}</SubmitButton>
                  </Form>
                ),
              },
            ]}
          />
        </Section>
      )}
      <Section title={t("tasks")} lead={t("tasksLead")}>
        <DataTable
          caption={t("tasks")}
          rows={tasks}
          rowKey={({ id }) => id}
          empty={<p className="text-ink-2">{t("noTasks")}</p>}
          columns={[
            { key: "kind", header: t("work"), cell: ({ kind }) => nameOf(kind) },
            {
              key: "status",
              header: t("state"),
              cell: ({ status }) => <StatusTag tone={tones[status]}>{t(`taskStatuses.${status}`)}</StatusTag>,
            },
            {
              key: "progress",
              header: t("progress"),
              numeric: true,
              cell: ({ done, total }) => (total === null ? done : `${done} / ${total}`),
            },
            { key: "started", header: t("startedAt"), cell: ({ createdAt }) => when(createdAt) },
            { key: "ended", header: t("endedAt"), cell: ({ finishedAt }) => when(finishedAt) },
          ]}
        />
      </Section>
    </>
  );
}
