import { command } from "@/lib/platform/command";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { mayApply } from "../policy";
import { findRepairedRecord } from "../queries/subject";
import { recordApplicationSchema } from "../schema";
import { openRepair } from "./open-repair";

/**
 * An organization applies that an adverse record stops counting, once it has put right what the record tells of and the
 * record was public long enough. Throws Refusal "repairs.recordEnded", "repairs.notRepairable" or "repairs.publicityRuns".
 */
export const applyForRecord = command(
  recordApplicationSchema,
  async (context, { recordId, ...application }) => {
    const { actor, tx, today } = context;
    const found = await findRepairedRecord(recordId, today, tx);
    if (!found) throw new NotFound();
    const { organizationId, hasEnded, repairableFrom: from } = found;
    if (!mayApply(actor, organizationId)) throw new Forbidden();
    if (hasEnded) throw new Refusal("repairs.recordEnded");
    if (from === null) throw new Refusal("repairs.notRepairable");
    if (from > today) throw new Refusal("repairs.publicityRuns", { date: from });
    return openRepair(context, {
      kind: "recordRepair",
      organizationId,
      subject: { recordId },
      ...application,
    });
  },
);
