import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { annualCheckEvents } from "../events";
import { annualCheckLifecycle } from "../policy";
import { annualCheckDetailsOf, getAnnualCheck } from "../queries/annual-check";
import { reasonSchema } from "../schema";
import { enterStatus } from "./enter-status";

/** Whoever concludes sends a report back to be reviewed again; its recommendation no longer stands, the clock goes on. */
export const sendBackAnnualCheck = command(
  reasonSchema,
  async ({ actor, tx, now, today }, { id, reason }) => {
    const check = await getAnnualCheck(actor, id, tx);
    const status = annualCheckLifecycle.take("sendBack", actor, check);
    await enterStatus(tx, check, status, { now, today });
    await tx.annualCheckBreach.deleteMany({ where: { caseId: id } });
    await tx.annualCheck.update({
      where: { caseId: id },
      data: {
        reviewedById: null,
        reviewedByName: null,
        reviewedAt: null,
        recommendation: null,
        reviewReason: null,
      },
    });
    await record(tx, actor, annualCheckEvents.sentBack(id, { ...annualCheckDetailsOf(check), reason }));
    return { id };
  },
);
