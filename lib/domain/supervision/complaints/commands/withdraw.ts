import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { complaintEvents } from "../events";
import { complaintLifecycle } from "../policy";
import { getComplaint } from "../queries/complaint";
import { caseIdSchema } from "../schema";
import { handledDetails } from "./handled-details";
import { moveComplaint } from "./move-complaint";

/** Whoever complained or thanked takes it back. */
export const withdrawComplaint = command(caseIdSchema, async (context, { id }) => {
  const { actor, tx } = context;
  const complaint = await getComplaint(actor, id, tx);
  const status = complaintLifecycle.take("withdraw", actor, complaint);
  await moveComplaint(context, complaint, { status });
  await record(tx, actor, complaintEvents.withdrawn(id, handledDetails(complaint)));
  return { id };
});
