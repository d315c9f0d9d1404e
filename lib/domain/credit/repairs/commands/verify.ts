import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { repairEvents } from "../events";
import { repairLifecycle } from "../policy";
import { getRepair } from "../queries/repair";
import { verificationSchema } from "../schema";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";

/** An officer verifies what an organization says it put right; another one decides. */
export const verifyRepair = command(
  verificationSchema,
  async (context, { id, verification, recommendation }) => {
    const { actor, tx, now } = context;
    const file = await getRepair(actor, id, tx);
    const status = repairLifecycle.take("verify", actor, file);
    await enterStatus(context, file, status);
    await tx.repair.update({
      where: { caseId: id },
      data: {
        verification,
        recommendation,
        verifiedById: actor.accountId,
        verifiedByName: actor.name,
        verifiedAt: now,
      },
    });
    const told = { ...detailsOf(file), reason: verification, recommendation };
    await record(tx, actor, repairEvents.verified(id, told));
    return { id };
  },
);
