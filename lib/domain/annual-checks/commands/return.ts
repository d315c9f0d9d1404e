import { keepCorrections } from "@/lib/domain/cases/commands/keep-corrections";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { annualCheckEvents } from "../events";
import { annualCheckLifecycle } from "../policy";
import { annualCheckDetailsOf, getAnnualCheck } from "../queries/annual-check";
import { correctionsSchema } from "../schema";
import { enterStatus } from "./enter-status";
import { issueCheckLetter } from "./issue-check-letter";

/** Gives a report back with everything that is to be corrected, marked at its fields; it must be signed again. */
export const returnAnnualCheck = command(correctionsSchema, async (context, input) => {
  const { actor, tx, now, today } = context;
  const { id, corrections: items } = input;
  const check = await getAnnualCheck(actor, id, tx);
  const status = annualCheckLifecycle.take("return", actor, check);
  await enterStatus(tx, check, status, { now, today });
  await keepCorrections(context, input);
  await tx.annualCheck.update({
    where: { caseId: id },
    data: { signedById: null, signedByName: null, signedAt: null },
  });
  const returned = await getAnnualCheck(actor, id, tx);
  await issueCheckLetter(
    tx,
    actor,
    returned,
    { kind: "returned", until: returned.dueOn, items },
    { now, today },
  );
  const details = annualCheckDetailsOf(check);
  await record(tx, actor, annualCheckEvents.returned(id, { ...details, count: items.length }));
  return { id };
});
