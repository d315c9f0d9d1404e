import { sayIn } from "@/lib/platform/i18n/say";
import { announce } from "../../announcements/commands/announce";
import { particularsOf } from "../../organizations/queries/particulars";
import { deregistrationTexts } from "../announcements/rules";
import { endEntry } from "./end-entry";
import { answered, causeOf, entryOf, type Grant } from "./grant";

/** Deregistration after liquidation: the entry stays as a tombstone, its certificate is void, its offices end. */
export async function deregisterOrganization(grant: Grant): Promise<void> {
  const { tx, actor, registration, now, today, numbers } = grant;
  const entry = await entryOf(grant);
  const words = sayIn("zh-CN")(`registrations.liquidationReasons.${answered(grant, "liquidation").reason}`);
  const reason = causeOf(grant, `注销登记：${words}`);
  await endEntry(grant, entry, { reason, certificate: "deregistration" });
  await announce(tx, actor, {
    number: numbers.announcement,
    kind: "deregistration",
    organizationId: entry.id,
    texts: deregistrationTexts(particularsOf(entry), today),
    draftedById: registration.reviewedById,
    now,
  });
}
