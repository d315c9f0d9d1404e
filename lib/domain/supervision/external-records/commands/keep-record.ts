import type { CommandContext } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { externalRecordEvents } from "../events";
import type { ExternalFacts } from "../schema";

type Kept = {
  organization: { id: string; name: string };
  facts: ExternalFacts;
  batch?: { id: string; number: string };
};

/** Writes one record, or a penalty among the penalties, and tells of it with all that credit and the lists ask. */
export async function keepRecord({ actor, tx, now }: CommandContext, kept: Kept): Promise<{ id: string }> {
  const { organization, facts, batch } = kept;
  const { source, number, department, occurredOn, endedOn, penaltyKind, fine, basis } = facts;
  const shared = {
    organizationId: organization.id,
    batchId: batch?.id ?? null,
    number,
    department,
    facts: facts.facts,
    basis,
    createdAt: now,
  };
  const until = endedOn ? toDatabaseDate(endedOn) : null;
  const select = { id: true } as const;
  const row =
    source === "penalty"
      ? await tx.penalty.create({
          data: {
            ...shared,
            kind: penaltyKind ?? "warning",
            fine: fine ?? null,
            decidedOn: toDatabaseDate(occurredOn),
            suspendedUntil: penaltyKind === "suspension" ? until : null,
          },
          select,
        })
      : await tx.externalRecord.create({
          data: { ...shared, source, occurredOn: toDatabaseDate(occurredOn), endedOn: until },
          select,
        });
  const told = {
    organizationId: organization.id,
    organization: organization.name,
    source,
    number,
    department,
    occurredOn,
    facts: facts.facts,
    endedOn: endedOn ?? "",
    batch: batch?.number ?? "",
    kind: source === "penalty" ? (penaltyKind ?? "warning") : "",
    fine: fine === undefined ? "" : String(fine),
  };
  await record(tx, actor, externalRecordEvents.imported(row.id, told));
  return row;
}
