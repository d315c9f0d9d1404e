import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { sayIn } from "@/lib/platform/i18n/say";
import { announce } from "../../announcements/commands/announce";
import { applyChanges } from "../../organizations/commands/apply-changes";
import { organizationEvents } from "../../organizations/events";
import { particularsOf } from "../../organizations/queries/particulars";
import { deregistrationTexts } from "../announcements/rules";
import { retireCertificate } from "../certificates/commands/retire";
import { answered, causeOf, entryOf, type Grant } from "./grant";

/** Deregistration after liquidation: the entry stays as a tombstone, its certificate is void, its offices end. */
export async function deregisterOrganization(grant: Grant): Promise<void> {
  const { tx, actor, registration, now, today, numbers } = grant;
  const entry = await entryOf(grant);
  const words = sayIn("zh-CN")(`registrations.liquidationReasons.${answered(grant, "liquidation").reason}`);
  const reason = causeOf(grant, `注销登记：${words}`);
  const told = { name: entry.name, identifier: entry.uscc ?? "", reason };
  const { id: eventId } = await record(tx, actor, organizationEvents.deregistered(entry.id, told));
  await retireCertificate(tx, actor, entry, { reason: "deregistration", today });
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
  await announce(tx, actor, {
    number: numbers.announcement,
    kind: "deregistration",
    organizationId: entry.id,
    texts: deregistrationTexts(particularsOf(entry), today),
    draftedById: registration.reviewedById,
    now,
  });
}
