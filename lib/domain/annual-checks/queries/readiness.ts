import type { CalendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { Refusal } from "@/lib/platform/errors";
import { barsSubmission, isClean } from "../report/checks/rules";
import { getReportAnswers } from "../report/queries/answers";
import { completenessOf } from "../report/queries/completeness";
import { checkReport } from "../report/queries/findings";
import { figuresOf } from "../report/rules";
import type { AnnualCheckCase } from "./annual-check";

/**
 * The report as it stands, once it is complete and no check bars it: what is frozen when it is sent in. `isClean` means that
 * every machine check was passed. Throws Refusal "annualChecks.incomplete" and "annualChecks.checksFailed".
 */
export async function reportAsFiled(tx: Transaction, check: AnnualCheckCase, today: CalendarDate) {
  const { isComplete, sections, materials } = await completenessOf(tx, check);
  if (!isComplete) {
    const open = sections.filter(({ state }) => state !== "complete").length;
    const missing = materials.filter(({ material, documents }) => material.isRequired && !documents.length);
    throw new Refusal("annualChecks.incomplete", { sections: open, materials: missing.length });
  }
  const answers = await getReportAnswers(check.id, tx);
  const findings = await checkReport(tx, check, answers, today);
  if (barsSubmission(findings)) {
    const count = findings.filter(({ outcome }) => outcome === "failed").length;
    throw new Refusal("annualChecks.checksFailed", { count });
  }
  const documents: Record<string, string[]> = {};
  for (const { material, documents: handedIn } of materials)
    if (handedIn.length > 0) documents[material.key] = handedIn.map(({ fileId }) => fileId);
  return { answers, documents, findings, isClean: isClean(findings), figures: figuresOf(answers) };
}
