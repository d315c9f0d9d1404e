import { command } from "@/lib/platform/command";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem, Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { restrictedPersonEvents } from "../events";
import { mayKeepRestrictions } from "../policy";
import { restrictionState } from "../rules";
import { restrictionEndSchema } from "../schema";

/** Ends a restriction on a day, with the reason. Throws Refusal "restrictedPersons.endedAlready". */
export const endRestriction = command(restrictionEndSchema, async ({ actor, tx, today }, input) => {
  const { id, until, reason } = input;
  if (actor.accountId === null || !mayKeepRestrictions(actor)) throw new Forbidden();
  await tx.$queryRaw`SELECT 1 FROM "RestrictedPerson" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const row = await tx.restrictedPerson.findUnique({ where: { id } });
  if (!row) throw new NotFound();
  const since = fromDatabaseDate(row.since);
  const span = { since, until: row.until && fromDatabaseDate(row.until) };
  if (restrictionState(span, today) === "ended") throw new Refusal("restrictedPersons.endedAlready");
  if (until < since) throw new FieldProblem("until", "restrictedPersons.problems.endsBefore");
  await tx.restrictedPerson.update({ where: { id }, data: { until: toDatabaseDate(until) } });
  await record(tx, actor, restrictedPersonEvents.ended(id, { name: row.name, until, reason }));
  return { id };
});
