import { getWorkingCalendar } from "@/lib/domain/district/queries/calendar";
import { getRule } from "@/lib/domain/district/queries/rules";
import { addWorkingDays } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { complaintEvents } from "../events";
import { complaintLifecycle } from "../policy";
import { getComplaint } from "../queries/complaint";
import { questionSchema } from "../schema";
import { moveComplaint } from "./move-complaint";

/**
 * Asks the organization for its account, by a day. It reads the office's question, written without naming anybody, and
 * never the complaint. Throws FieldProblem where the question holds the complainant's name though they asked to stay unnamed.
 */
export const askOrganization = command(questionSchema, async (context, { id, question }) => {
  const { actor, tx, now, today } = context;
  const complaint = await getComplaint(actor, id, tx);
  const status = complaintLifecycle.take("ask", actor, complaint);
  if (!complaint.isNamed && question.includes(complaint.createdByName))
    throw new FieldProblem("question", "complaints.problems.namesComplainant");
  const days = await getRule("complaint.answerWorkingDays", today, tx);
  const dueOn = addWorkingDays(await getWorkingCalendar(tx), today, days).date;
  const written = { question, askedAt: now, answerDueOn: toDatabaseDate(dueOn) };
  await moveComplaint(context, complaint, { status, written });
  const { organizationId } = complaint;
  await record(tx, actor, complaintEvents.organizationAsked(id, { organizationId, dueOn }));
  return { id };
});
