import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { annualCheckEvents } from "../events";
import { annualCheckLifecycle } from "../policy";
import { annualCheckDetailsOf, getAnnualCheck } from "../queries/annual-check";
import { remarkSchema } from "../schema";
import { enterStatus } from "./enter-status";

/** The bureau receives the yearly report of a charity, which is published without a conclusion (Charity Law art. 13). */
export const receiveCharityReport = command(
  remarkSchema,
  async ({ actor, tx, now, today }, { id, remark }) => {
    const check = await getAnnualCheck(actor, id, tx);
    const status = annualCheckLifecycle.take("receive", actor, check);
    await enterStatus(tx, check, status, { now, today }, { decidedAt: now });
    await tx.annualCheck.update({
      where: { caseId: id },
      data: {
        reviewedById: actor.accountId,
        reviewedByName: actor.name,
        reviewedAt: now,
        reviewReason: remark,
        publishedAt: now,
      },
    });
    await record(tx, actor, annualCheckEvents.received(id, { ...annualCheckDetailsOf(check), remark }));
    return { id };
  },
);
