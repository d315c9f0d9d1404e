import { getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import type { ListParams } from "@/components/list/list-address";
import { Pagination } from "@/components/list/pagination";
import { Callout } from "@/components/ui/callout";
import { Tag } from "@/components/ui/tag";
import { getCleanRun, listCleanLines } from "@/lib/domain/annual-checks/clean/queries/report";
import type { Actor } from "@/lib/platform/auth/actor";
import { Refusal, type RefusalValues } from "@/lib/platform/errors";
import { refusalText } from "@/lib/platform/forms/refusal-text";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { pagingOf } from "@/lib/platform/lists/paging";
import { RunProgress } from "../run-progress";

type CleanRunProps = { actor: Actor; id: string; params: ListParams };

/** One run: how far it is, and line by line what was concluded and what was not. */
export async function CleanRun({ actor, id, params }: CleanRunProps) {
  const paging = pagingOf(params);
  const run = await orNotFound(id, () => getCleanRun(actor, id));
  const [t, lines] = [await getTranslations("annualChecks.clean"), await listCleanLines(actor, id, paging)];
  const isRunning = run.status === "queued" || run.status === "running";
  const told = await Promise.all(
    lines.map(async ({ annualCheck, isDone, refusal, values }) => ({
      ...annualCheck.case,
      isDone,
      refusal: refusal
        ? await refusalText(new Refusal(refusal as "annualChecks.notClean", (values ?? {}) as RefusalValues))
        : null,
    })),
  );
  return (
    <>
      {isRunning && <RunProgress task={run} label={t("running")} />}
      {run.status === "succeeded" && (
        <Callout
          tone={run.refused > 0 ? "warn" : "ok"}
          title={t("ended", { concluded: run.concluded, refused: run.refused })}
        >
          {t("endedBy", { name: run.startedByName })}
        </Callout>
      )}
      {run.status === "failed" && (
        <Callout tone="bad" title={t("failed")}>
          {t("noApprover")}
        </Callout>
      )}
      <Section title={t("report")} compact>
        <DataTable
          caption={t("report")}
          rows={told}
          rowKey={(line) => line.id}
          rowHref={(line) => `/bureau/cases/${line.id}`}
          columns={[
            { key: "title", header: t("line"), cell: ({ number, title }) => `${number ?? ""} ${title}` },
            {
              key: "outcome",
              header: t("outcome"),
              cell: ({ isDone, refusal }) => (
                <Tag tone={refusal ? "warn" : isDone ? "ok" : "neutral"}>
                  {t(refusal ? "refused" : isDone ? "concluded" : "pending")}
                </Tag>
              ),
            },
            {
              key: "why",
              header: t("why"),
              cell: ({ refusal }) => (refusal ? `${refusal.title} ${refusal.remedy ?? ""}` : ""),
            },
          ]}
        />
        <Pagination
          path="/bureau/annual-checks/clean"
          params={{ ...params, run: id }}
          page={paging.page}
          pageSize={paging.pageSize}
          total={run.total}
        />
      </Section>
    </>
  );
}
