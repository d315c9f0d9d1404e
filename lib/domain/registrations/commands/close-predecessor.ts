import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { applyChanges } from "../../organizations/commands/apply-changes";
import { organizationEvents } from "../../organizations/events";
import type { Particulars } from "../../organizations/schema";
import { retireCertificate } from "../certificates/commands/retire";
import { entryOf, type Grant } from "./grant";

/** The filed group lives on as the registered organization: its filing ends, and says where it went. */
export async function closePredecessor(grant: Grant, successor: Particulars): Promise<void> {
  const { tx, actor, registration, today } = grant;
  const entry = await entryOf(grant, registration.predecessorId);
  const reason = `转为登记：${successor.name}（${successor.uscc}）`;
  const told = { name: entry.name, identifier: entry.filingNumber ?? "", reason };
  const { id: eventId } = await record(tx, actor, organizationEvents.deregistered(entry.id, told));
  await retireCertificate(tx, actor, entry, { reason: "upgrade", today });
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
