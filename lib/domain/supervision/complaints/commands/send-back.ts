import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { complaintEvents } from "../events";
import { complaintLifecycle } from "../policy";
import { getComplaint } from "../queries/complaint";
import { remarkSchema } from "../schema";
import { handledDetails } from "./handled-details";
import { moveComplaint } from "./move-complaint";

/** The second officer wants it examined further. */
export const sendComplaintBack = command(remarkSchema, async (context, { id, reason }) => {
  const { actor, tx } = context;
  const complaint = await getComplaint(actor, id, tx);
  const status = complaintLifecycle.take("sendBack", actor, complaint);
  await moveComplaint(context, complaint, { status, written: { outcome: null } });
  await record(tx, actor, complaintEvents.sentBack(id, { ...handledDetails(complaint), reason }));
  return { id };
});
