import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { annualCheckEvents } from "../events";
import { annualCheckLifecycle } from "../policy";
import { annualCheckDetailsOf, getAnnualCheck } from "../queries/annual-check";
import { remarkSchema } from "../schema";
import { enterStatus } from "./enter-status";

/** The supervisory unit, or the center for a direct registration, passes a report on to the bureau. */
export const endorseAnnualCheck = command(remarkSchema, async ({ actor, tx, now, today }, { id, remark }) => {
  const check = await getAnnualCheck(actor, id, tx);
  const status = annualCheckLifecycle.take("endorse", actor, check);
  await enterStatus(tx, check, status, { now, today });
  await tx.annualCheck.update({
    where: { caseId: id },
    data: {
      endorsedById: actor.accountId,
      endorsedByName: actor.name,
      endorsedAt: now,
      endorseRemark: remark,
    },
  });
  await record(tx, actor, annualCheckEvents.endorsed(id, { ...annualCheckDetailsOf(check), remark }));
  return { id };
});
