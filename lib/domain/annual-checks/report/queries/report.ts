import { listCorrections } from "@/lib/domain/cases/queries/corrections";
import type { CalendarDate } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { barsSubmission } from "../checks/rules";
import { getPrefill } from "../prefill/queries";
import { isUnchanged } from "../prefill/rules";
import { judgedSection } from "../reading/rules";
import type { ReportSubject, SectionKey } from "../schema";
import { pageLifetime } from "../writing/schema";
import { getReportAnswers } from "./answers";
import { completenessOf } from "./completeness";
import { checkReport } from "./findings";

/** Who has which section open now, and who saved it last. */
async function writersOf(caseId: string, now: Date, tx: Transaction) {
  const writers = await tx.reportWriter.findMany({
    where: { caseId, seenAt: { gt: new Date(now.getTime() - pageLifetime) } },
    orderBy: { name: "asc" },
  });
  const saved = await tx.caseSection.findMany({
    where: { caseId },
    select: { key: true, savedAt: true, savedByName: true, savedById: true },
  });
  return {
    writing: (key: SectionKey) => writers.filter((one) => one.key === key),
    saved: (key: SectionKey) => saved.find((one) => one.key === key) ?? null,
  };
}

/** Everything that is still to be done before a report can be sent in, and what the portal finds in it. */
export async function getOpenReport(
  check: ReportSubject,
  { now, today }: { now: Date; today: CalendarDate },
  tx: Transaction = database(),
) {
  const completeness = await completenessOf(tx, check);
  const answers = await getReportAnswers(check.id, tx);
  const { answers: prefill, last } = await getPrefill(check, tx);
  const writers = await writersOf(check.id, now, tx);
  const findings = await checkReport(tx, check, answers, today);
  const sections = completeness.sections.map(({ key, state, issues }) => {
    const begun = answers[key];
    const canBeConfirmed =
      begun === undefined &&
      prefill[key] !== undefined &&
      judgedSection(check.organizationKind, key, prefill[key]).state === "complete";
    return {
      ...{ key, issues },
      state: begun === undefined && prefill[key] !== undefined ? ("prefilled" as const) : state,
      canBeConfirmed,
      isUnchanged: begun !== undefined && isUnchanged(key, begun, last),
      writing: writers.writing(key),
      saved: writers.saved(key),
    };
  });
  return {
    ...completeness,
    ...{ answers, last, findings, sections },
    corrections: (await listCorrections(check.id, tx)).filter(({ resolvedAt }) => resolvedAt === null),
    isBarred: barsSubmission(findings),
  };
}

export type OpenReport = Awaited<ReturnType<typeof getOpenReport>>;
