import { command } from "@/lib/platform/command";
import { complaintLifecycle } from "../policy";
import { getComplaint } from "../queries/complaint";
import { confirmationSchema } from "../schema";
import { close } from "./close";

/** A second officer decides that a complaint is justified, and the complainant gets the reply. */
export const confirmComplaint = command(confirmationSchema, async (context, { id, reply }) => {
  const complaint = await getComplaint(context.actor, id, context.tx);
  complaintLifecycle.take("confirm", context.actor, complaint);
  const { outcome, finding } = complaint;
  if (outcome === null || finding === null) throw new Error("a proposal without its finding");
  return close(context, complaint, { outcome, finding, reply });
});
