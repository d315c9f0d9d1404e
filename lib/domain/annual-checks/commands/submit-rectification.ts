import { keepSubmission } from "@/lib/domain/cases/commands/keep-submission";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { annualCheckEvents } from "../events";
import { annualCheckLifecycle } from "../policy";
import { annualCheckDetailsOf, getAnnualCheck } from "../queries/annual-check";
import { rectificationSchema } from "../schema";
import { enterStatus } from "./enter-status";

/** The organization reports what it has set right, with files that show it. */
export const submitRectification = command(rectificationSchema, async (context, { id, report, fileIds }) => {
  const { actor, tx, now, today } = context;
  const check = await getAnnualCheck(actor, id, tx);
  const status = annualCheckLifecycle.take("submitRectification", actor, check);
  await keepSubmission(context, id, { kind: "rectification", answers: { report }, fileIds });
  await enterStatus(tx, check, status, { now, today });
  await tx.annualCheck.update({ where: { caseId: id }, data: { rectifiedAt: now } });
  await record(tx, actor, annualCheckEvents.rectified(id, annualCheckDetailsOf(check)));
  return { id, year: check.year };
});
