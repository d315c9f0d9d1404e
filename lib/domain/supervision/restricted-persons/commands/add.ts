import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem, Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { parseResidentId } from "@/lib/platform/identifiers/resident-id";
import { keyedHash } from "@/lib/platform/secrets/keyed-hash";
import { restrictedPersonEvents } from "../events";
import { mayKeepRestrictions } from "../policy";
import { restrictionSchema } from "../schema";

/** Bars a person from office, with source and reason. Without an identity number the checks can only warn by name. */
export const addRestrictedPerson = command(restrictionSchema, async ({ actor, tx, today }, input) => {
  const { identityNumber, since, until, name, reason, source } = input;
  if (actor.accountId === null || !mayKeepRestrictions(actor)) throw new Forbidden();
  if (until && until < since) throw new FieldProblem("until", "restrictedPersons.problems.endsBefore");
  const reading = identityNumber === undefined ? null : parseResidentId(identityNumber, today);
  if (reading && !reading.ok) {
    throw new FieldProblem("identityNumber", `restrictedPersons.problems.${reading.fault}`);
  }
  const identityHash = reading?.ok ? keyedHash(reading.residentId, "identity number") : null;
  const row = await tx.restrictedPerson.create({
    data: {
      name,
      reason,
      source,
      identityHash,
      since: toDatabaseDate(since),
      until: until ? toDatabaseDate(until) : null,
    },
    select: { id: true },
  });
  const told = { name, reason, source, since, until: until ?? "", isCertain: identityHash !== null };
  await record(tx, actor, restrictedPersonEvents.added(row.id, told));
  return row;
});
