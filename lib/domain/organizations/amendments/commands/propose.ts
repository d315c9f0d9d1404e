import { command } from "@/lib/platform/command";
import type { Transaction } from "@/lib/platform/db/client";
import { nextNumber } from "@/lib/platform/db/number-series";
import { FieldProblem, Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { particularsOf } from "../../queries/particulars";
import { contradictions } from "../../rules";
import type { Particulars } from "../../schema";
import { amendmentEvents } from "../events";
import { mayPropose } from "../policy";
import { findOpenAmendment } from "../queries";
import { changesBetween } from "../rules";
import { newValues, type ProposedChanges, proposalSchema } from "../schema";

/** Locks the entry, so that of two officers who propose at once the second is told of the first. */
async function lockEntry(tx: Transaction, id: string) {
  await tx.$executeRaw`SELECT 1 FROM "Organization" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const entry = await tx.organization.findUnique({ where: { id } });
  if (!entry) throw new NotFound();
  return entry;
}

function refuseContradictions(current: Particulars, changes: ProposedChanges) {
  const [contradiction] = contradictions({ ...current, ...newValues(changes) }).filter(
    ({ field }) => changes[field],
  );
  if (contradiction)
    throw new FieldProblem(contradiction.field, `organizations.problems.${contradiction.problem}`);
}

/**
 * Proposes corrections of an entry, with the reason. They take effect when a second officer confirms them.
 * Refuses when the entry changed since the officer opened it, when another proposal is open, and when nothing differs.
 */
export const proposeAmendment = command(proposalSchema, async ({ actor, tx, today }, input) => {
  if (!mayPropose(actor)) throw new Forbidden();
  const { organizationId, version, reason, ...typed } = input;
  const entry = await lockEntry(tx, organizationId);
  const open = await findOpenAmendment(actor, organizationId, tx);
  if (open) throw new Refusal("amendments.openAlready", { number: open.number, person: open.proposedByName });
  if (entry.version !== version) throw new Refusal("amendments.entryChanged");
  const current = particularsOf(entry);
  const changes = changesBetween(current, typed);
  if (Object.keys(changes).length === 0) throw new Refusal("amendments.nothingChanged");
  refuseContradictions(current, changes);
  const year = today.slice(0, 4);
  const number = `GZ-${year}-${String(await nextNumber(tx, `amendment-${year}`)).padStart(5, "0")}`;
  const { id } = await tx.amendment.create({
    data: {
      number,
      organizationId,
      changes,
      reason,
      organizationVersion: version,
      proposedById: actor.accountId ?? "",
      proposedByName: actor.name,
    },
  });
  const fields = Object.keys(changes);
  const told = { number, organizationId, organization: entry.name, fields, reason };
  await record(tx, actor, amendmentEvents.proposed(id, told));
  return { id };
});
