import { z } from "zod";
import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { caseEvents } from "../events";
import { requireAssignable } from "../inbox/policy";
import { findOfficer } from "../inbox/queries/officers";
import { getOfficeCase } from "../queries/office-case";
import { caseDetailsOf } from "../rules";

export const assignmentSchema = z.object({ id: z.uuid(), accountId: z.uuid("cases.problems.nobodyChosen") });

/**
 * Gives a case of the office to one of its officers, or takes it oneself. Taking never takes a case from a colleague:
 * giving it on does. Throws Refusal "cases.takenMeanwhile", "cases.notAnOfficer", "cases.ownCase", "cases.elsewhere".
 */
export const assignCase = command(assignmentSchema, async ({ actor, tx, now }, { id, accountId }) => {
  const file = await getOfficeCase(actor, id, tx);
  requireAssignable(actor, file);
  const officer = await findOfficer(actor, accountId, file.procedure, now, tx);
  if (!officer) throw new Refusal("cases.notAnOfficer");
  const isCreator = file.organizationPart !== "respondent" && file.createdById === accountId;
  if (isCreator || file.participantIds.includes(accountId)) {
    throw new Refusal("cases.ownCase");
  }
  if (file.assigneeId === accountId) return { id };
  const present = file.assigneeId && (await findOfficer(actor, file.assigneeId, file.procedure, now, tx));
  if (present && accountId === actor.accountId) {
    throw new Refusal("cases.takenMeanwhile", { name: present.name });
  }
  await advance(tx.case, file, { assigneeId: officer.id });
  const details = { ...caseDetailsOf(file), assigneeId: officer.id, assignee: officer.name };
  await record(tx, actor, caseEvents.assigned(id, details));
  return { id };
});
