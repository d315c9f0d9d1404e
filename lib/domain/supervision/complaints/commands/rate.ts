import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { complaintEvents } from "../events";
import { complaintLifecycle } from "../policy";
import { getComplaint } from "../queries/complaint";
import { ratingSchema } from "../schema";
import { handledDetails } from "./handled-details";

/** The complainant says, once, how content they are with how it was dealt with: 1 not at all, 5 fully. */
export const rateComplaint = command(ratingSchema, async ({ actor, tx, now }, { id, satisfaction }) => {
  const complaint = await getComplaint(actor, id, tx);
  complaintLifecycle.take("rate", actor, complaint);
  await advance(tx.case, complaint, {});
  await tx.complaint.update({ where: { caseId: id }, data: { satisfaction, ratedAt: now } });
  await record(tx, actor, complaintEvents.rated(id, { ...handledDetails(complaint), satisfaction }));
  return { id };
});
