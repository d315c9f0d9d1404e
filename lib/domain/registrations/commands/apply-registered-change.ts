import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import type { Organization } from "@/lib/platform/db/generated/client";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { announce } from "../../announcements/commands/announce";
import { getRule } from "../../district/queries/rules";
import { organizationEvents } from "../../organizations/events";
import type { ParticularChanges, ParticularField } from "../../organizations/schema";
import { changeTexts } from "../announcements/rules";
import { announcedAmong, appliedChanges, keptUntil } from "../decisions/rules";
import { claimName } from "./claim-name";
import { answered, causeOf, entryOf, type Grant } from "./grant";
import { reissueCertificate } from "./reissue-certificate";
import { seatOfficer } from "./seat-officer";

/** Refuses where the register changed one of these particulars after the applicant last sent in. */
async function assertNotOvertaken({ tx, registration }: Grant, changes: ParticularChanges) {
  const { id: caseId, organizationId } = registration;
  const last = await tx.caseSubmission.findFirstOrThrow({
    where: { caseId },
    orderBy: { ordinal: "desc" },
    select: { submittedAt: true },
  });
  const overtaking = await tx.registerChange.findFirst({
    where: {
      organizationId: organizationId ?? undefined,
      field: { in: Object.keys(changes) },
      changedAt: { gt: last.submittedAt },
    },
    select: { field: true },
  });
  if (overtaking) throw new Refusal("registrations.overtaken");
}

/** The old legal representative leaves office, the new one takes it for the rest of the term. */
async function turnRepresentative(grant: Grant, entry: Organization) {
  const { tx, actor, today } = grant;
  const { legalRepresentativeName: name = "", legalRepresentativeIdentity: identityNumber = "" } = answered(
    grant,
    "changes",
  );
  const title = "legalRepresentative" as const;
  const identifier = entry.uscc ?? "";
  const offices = await tx.office.findMany({
    where: { organizationId: entry.id, title, endedOn: null },
    include: { person: { select: { name: true } } },
  });
  for (const { id, person } of offices) {
    await tx.office.update({ where: { id }, data: { endedOn: toDatabaseDate(today) } });
    const left = { name: entry.name, identifier, person: person.name, title };
    await record(tx, actor, organizationEvents.officeLeft(entry.id, left));
  }
  const term = offices[0]?.termEndsOn ?? null;
  const termEndsOn = term && fromDatabaseDate(term) >= today ? fromDatabaseDate(term) : null;
  await seatOfficer(tx, entry.id, { name, identityNumber, title, startedOn: today, termEndsOn });
  const taken = { name: entry.name, identifier, person: name, title };
  await record(tx, actor, organizationEvents.officeTaken(entry.id, taken));
}

/**
 * Change: exactly the particulars applied for enter the register, with a certificate that says so.
 * Throws Refusal "registrations.overtaken" or "registrations.nameTaken".
 */
export async function applyRegisteredChange(grant: Grant): Promise<void> {
  const { tx, actor, registration, now, today, numbers } = grant;
  const applied = answered(grant, "changes");
  const changes = appliedChanges(applied);
  await assertNotOvertaken(grant, changes);
  if (changes.name !== undefined) await claimName(grant, changes.name, [registration.organizationId]);
  const { certificateValidUntil } = await entryOf(grant);
  const years = await getRule("certificate.validityYears", today, tx);
  const validUntil = keptUntil(
    certificateValidUntil && fromDatabaseDate(certificateValidUntil),
    today,
    years,
  );
  const reason = causeOf(grant, `变更登记：${applied.reason}`);
  const { entry, before, after } = await reissueCertificate(grant, {
    changes,
    validUntil,
    endReason: "change",
    reason,
  });
  if (applied.particulars.includes("legalRepresentative")) await turnRepresentative(grant, entry);
  const announced = announcedAmong(Object.keys(changes) as ParticularField[]);
  if (announced.length === 0) return;
  await announce(tx, actor, {
    number: numbers.announcement,
    kind: "change",
    organizationId: entry.id,
    texts: changeTexts(before, after, announced, today),
    draftedById: registration.reviewedById,
    now,
  });
}
