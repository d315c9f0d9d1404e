import { command } from "@/lib/platform/command";
import { FieldProblem, Forbidden } from "@/lib/platform/errors";
import { mayKeepExternalRecords } from "../policy";
import { entrySchema } from "../schema";
import { keepRecord } from "./keep-record";

/** Takes over a single record of a court or another department, as typed from its paper. */
export const addExternalRecord = command(entrySchema, async (context, { organizationId, ...facts }) => {
  const { actor, tx, today } = context;
  if (actor.accountId === null || !mayKeepExternalRecords(actor)) throw new Forbidden();
  const organization = await tx.organization.findFirst({
    where: { id: organizationId, uscc: { not: null } },
    select: { id: true, name: true },
  });
  if (!organization) throw new FieldProblem("organizationId", "externalRecords.problems.organization");
  const { source, department, number, occurredOn, endedOn, penaltyKind } = facts;
  if (occurredOn > today) throw new FieldProblem("occurredOn", "externalRecords.problems.future");
  if (endedOn && endedOn < occurredOn) {
    throw new FieldProblem("endedOn", "externalRecords.problems.endsBefore");
  }
  if (source === "penalty" && penaltyKind === undefined) {
    throw new FieldProblem("penaltyKind", "externalRecords.problems.penaltyKind");
  }
  const known =
    source === "penalty"
      ? await tx.penalty.count({ where: { department, number } })
      : await tx.externalRecord.count({ where: { source, department, number } });
  if (known > 0) throw new FieldProblem("number", "externalRecords.problems.known");
  return keepRecord(context, { organization, facts });
});
