import { applyChanges } from "@/lib/domain/organizations/commands/apply-changes";
import { organizationEvents } from "@/lib/domain/organizations/events";
import { organizationStatuses } from "@/lib/domain/organizations/schema";
import { reinstateCertificates } from "@/lib/domain/registrations/certificates/commands/reinstate";
import { retireCertificate } from "@/lib/domain/registrations/certificates/commands/retire";
import type { CommandContext } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import type { PenaltyKind } from "../schema";

type Applied = { organizationId: string; kind: PenaltyKind; number: string };
type Context = Pick<CommandContext, "actor" | "tx" | "today">;

const entryOf = ({ tx }: Context, id: string) => tx.organization.findUniqueOrThrow({ where: { id } });
type Entry = Awaited<ReturnType<typeof entryOf>>;

const toldOf = (entry: Entry, reason: string) => ({
  name: entry.name,
  identifier: entry.uscc ?? entry.filingNumber ?? "",
  reason,
});

async function suspend({ tx, actor, today }: Context, entry: Entry, reason: string) {
  if (entry.status !== "active") return;
  const event = await record(tx, actor, organizationEvents.suspended(entry.id, toldOf(entry, reason)));
  await applyChanges(tx, entry, { changes: { status: "suspended" }, reason, eventId: event.id, today });
}

async function revoke({ tx, actor, today }: Context, entry: Entry, reason: string) {
  const event = await record(tx, actor, organizationEvents.revoked(entry.id, toldOf(entry, reason)));
  await retireCertificate(tx, actor, entry, { reason: "revocation", today });
  const changes = { status: "revoked", deregisteredOn: today } as const;
  await applyChanges(tx, entry, { changes, reason, eventId: event.id, today });
  await tx.office.updateMany({
    where: { organizationId: entry.id, endedOn: null },
    data: { endedOn: toDatabaseDate(today) },
  });
}

/** What a penalty does to the entry: a suspension suspends it, a revocation ends it. Others leave it as it is. */
export async function applyToRegister(
  context: Context,
  { organizationId, kind, number }: Applied,
): Promise<void> {
  if (kind === "suspension")
    await suspend(context, await entryOf(context, organizationId), `限期停止活动（${number}）`);
  if (kind === "revocation")
    await revoke(context, await entryOf(context, organizationId), `撤销登记（${number}）`);
}

/** A suspension is over, because its months are or because its penalty was annulled. */
export async function resumeInRegister(
  context: Context,
  { organizationId, reason }: { organizationId: string; reason: string },
): Promise<void> {
  const { tx, actor, today } = context;
  const entry = await entryOf(context, organizationId);
  if (entry.status !== "suspended") return;
  const event = await record(tx, actor, organizationEvents.resumed(entry.id, toldOf(entry, reason)));
  await applyChanges(tx, entry, { changes: { status: "active" }, reason, eventId: event.id, today });
}

/** What the entry was on the day it was revoked: in good standing, suspended or in liquidation. */
async function statusBeforeRevocation({ tx }: Context, organizationId: string) {
  const revocation = await tx.registerChange.findFirst({
    where: { organizationId, field: "status", after: { equals: "revoked" } },
    orderBy: { changedAt: "desc" },
    select: { before: true },
  });
  return organizationStatuses.find((status) => status === revocation?.before) ?? "active";
}

/**
 * The revocation was annulled: the entry is what it was before it, its certificate is in force and whoever lost office by it
 * holds it again. Nothing comes back where the organization was deregistered at its own request meanwhile.
 */
export async function restoreInRegister(
  context: Context,
  { organizationId, reason }: { organizationId: string; reason: string },
): Promise<void> {
  const { tx, actor, today } = context;
  const entry = await entryOf(context, organizationId);
  if (entry.status !== "revoked") return;
  const status = await statusBeforeRevocation(context, organizationId);
  const event = await record(tx, actor, organizationEvents.reinstated(entry.id, toldOf(entry, reason)));
  await applyChanges(tx, entry, {
    changes: { status, deregisteredOn: null },
    reason,
    eventId: event.id,
    today,
  });
  await reinstateCertificates(tx, actor, entry);
  await tx.office.updateMany({
    where: { organizationId, endedOn: entry.deregisteredOn },
    data: { endedOn: null },
  });
}
