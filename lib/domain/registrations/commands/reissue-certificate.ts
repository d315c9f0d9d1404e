import type { CalendarDate } from "@/lib/platform/clock";
import { record } from "@/lib/platform/events/record";
import { applyChanges } from "../../organizations/commands/apply-changes";
import { organizationEvents } from "../../organizations/events";
import { particularsOf } from "../../organizations/queries/particulars";
import type { ParticularChanges, ParticularField } from "../../organizations/schema";
import { issueCertificate } from "../certificates/commands/issue";
import { retireCertificate } from "../certificates/commands/retire";
import type { EndReason } from "../certificates/schema";
import { entryOf, type Grant } from "./grant";

type Reissue = {
  /** Particulars that change together with the certificate. */
  changes?: ParticularChanges;
  validUntil: CalendarDate | null;
  /** Why the old certificate ends. */
  endReason: EndReason;
  /** Why, beside every changed particular. */
  reason: string;
};

/**
 * Changes an entry and issues the certificate that says so; the one of before is replaced. Returns the particulars
 * before and after. Throws Refusal "platform.changedMeanwhile" when somebody wrote the entry in the same moment.
 */
export async function reissueCertificate(
  grant: Grant,
  { changes = {}, validUntil, endReason, reason }: Reissue,
) {
  const { tx, actor, registration, numbers, today } = grant;
  const entry = await entryOf(grant);
  const number = numbers.certificate;
  const certificate = {
    certificateNumber: number,
    certificateIssuedOn: today,
    certificateValidUntil: validUntil,
  };
  const applied: ParticularChanges = { ...changes, ...certificate };
  const fields = Object.keys(applied) as ParticularField[];
  const identifier = entry.uscc ?? entry.filingNumber ?? "";
  const told = { name: entry.name, identifier, reason, fields };
  const { id: eventId } = await record(tx, actor, organizationEvents.changed(entry.id, told));
  await retireCertificate(tx, actor, entry, { reason: endReason, today, replacedBy: number });
  await applyChanges(tx, entry, { changes: applied, reason, eventId, today });
  const issue = { number, organizationId: entry.id, kind: entry.kind, validUntil };
  await issueCertificate(tx, actor, { ...issue, caseId: registration.id, issuedOn: today });
  const before = particularsOf(entry);
  return { entry, before, after: { ...before, ...applied } };
}
