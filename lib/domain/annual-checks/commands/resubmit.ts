import { resolveCorrections } from "@/lib/domain/cases/commands/keep-corrections";
import { keepSubmission } from "@/lib/domain/cases/commands/keep-submission";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { annualCheckEvents } from "../events";
import { annualCheckLifecycle } from "../policy";
import { annualCheckDetailsOf, getAnnualCheck } from "../queries/annual-check";
import { reportAsFiled } from "../queries/readiness";
import { annualCheckIdSchema } from "../schema";
import { enterStatus } from "./enter-status";
import { firstStatus, unendorsed } from "./first-status";

/** Sends a returned report in again, to be reviewed from the beginning; its number and its first day of filing stay. */
export const resubmitAnnualCheck = command(annualCheckIdSchema, async (context, { id }) => {
  const { actor, tx, now, today } = context;
  const check = await getAnnualCheck(actor, id, tx);
  annualCheckLifecycle.take("resubmit", actor, check);
  const { answers, documents, findings, isClean, figures } = await reportAsFiled(tx, check, today);
  await keepSubmission(context, id, { kind: "application", answers, documents });
  await resolveCorrections(tx, id, now);
  const status = await firstStatus(tx, actor, check, today);
  await enterStatus(tx, check, status, { now, today });
  await tx.annualCheck.update({
    where: { caseId: id },
    data: {
      findings: findings as object[],
      isClean,
      ...figures,
      ...unendorsed,
    },
  });
  const sent = await getAnnualCheck(actor, id, tx);
  await record(tx, actor, annualCheckEvents.resubmitted(id, annualCheckDetailsOf(sent)));
  return { id, year: check.year };
});
