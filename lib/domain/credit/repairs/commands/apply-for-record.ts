import { command } from "@/lib/platform/command";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { mayApply } from "../policy";
import { publicityMonths } from "../queries/publicity";
import { repairableFrom } from "../rules";
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
    const row = await tx.creditRecord.findUnique({ where: { id: recordId } });
    if (!row) throw new NotFound();
    const { organizationId, kind, endedOn, annulledOn } = row;
    if (!mayApply(actor, organizationId)) throw new Forbidden();
    if (endedOn !== null || annulledOn !== null) throw new Refusal("repairs.recordEnded");
    const publicFrom = fromDatabaseDate(row.publicFrom);
    const from = repairableFrom({ kind, publicFrom }, await publicityMonths(today, tx));
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
