import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { applyChanges } from "../../organizations/commands/apply-changes";
import { organizationEvents } from "../../organizations/events";
import { retireCertificate } from "../certificates/commands/retire";
import type { entryOf, Grant } from "./grant";

type Ending = { reason: string; certificate: "upgrade" | "deregistration" };

/** An entry ends today and stays as a tombstone: its certificate is void, its offices end. */
export async function endEntry(
  { tx, actor, today }: Grant,
  entry: Awaited<ReturnType<typeof entryOf>>,
  { reason, certificate }: Ending,
): Promise<void> {
  const told = { name: entry.name, identifier: entry.uscc ?? entry.filingNumber ?? "", reason };
  const { id: eventId } = await record(tx, actor, organizationEvents.deregistered(entry.id, told));
  await retireCertificate(tx, actor, entry, { reason: certificate, today });
  await applyChanges(tx, entry, {
    changes: { status: "deregistered", deregisteredOn: today },
    reason,
    eventId,
    today,
  });
  await tx.office.updateMany({
    where: { organizationId: entry.id, endedOn: null },
    data: { endedOn: toDatabaseDate(today) },
  });
}
