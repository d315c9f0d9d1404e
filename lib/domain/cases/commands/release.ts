import { z } from "zod";
import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { caseEvents } from "../events";
import { requireAssignable } from "../inbox/policy";
import { getOfficeCase } from "../queries/office-case";
import { caseDetailsOf } from "../rules";

/** Puts a case of the office back among those that nobody has. Throws Refusal "cases.unassigned", "cases.elsewhere". */
export const releaseCase = command(z.object({ id: z.uuid() }), async ({ actor, tx }, { id }) => {
  const file = await getOfficeCase(actor, id, tx);
  requireAssignable(actor, file);
  if (file.assigneeId === null) throw new Refusal("cases.unassigned");
  await advance(tx.case, file, { assigneeId: null });
  await record(tx, actor, caseEvents.released(id, caseDetailsOf(file)));
  return { id };
});
