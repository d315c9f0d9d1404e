import { randomBytes } from "node:crypto";
import type { Actor } from "@/lib/platform/auth/actor";
import { type CalendarDate, yearOf } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { nextNumber } from "@/lib/platform/db/number-series";
import { record } from "@/lib/platform/events/record";
import { particularsOf } from "../../../organizations/queries/particulars";
import { isFiled } from "../../../organizations/rules";
import { type OrganizationKind, recordedValue } from "../../../organizations/schema";
import { certificateEvents } from "../events";
import { certificateNumber, certificateSeries } from "../rules";
import { printedFields } from "../schema";

/** What a QR code carries: 128 bits of chance. */
export const newCode = () => randomBytes(16).toString("base64url");

/** Takes the next number of a kind, without gaps within a year. */
export async function takeCertificateNumber(
  tx: Transaction,
  kind: OrganizationKind,
  today: CalendarDate,
): Promise<string> {
  const year = yearOf(today);
  return certificateNumber(kind, year, await nextNumber(tx, certificateSeries(kind, year)));
}

const named = { name: true, englishName: true } as const;

/** The particulars that the register holds now, as a certificate prints them. */
export async function printedParticulars(tx: Transaction, organizationId: string) {
  const row = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    include: { supervisoryUnit: { select: named }, subdistrict: { select: named } },
  });
  const particulars = particularsOf(row);
  const printed = printedFields.map((field) => [field, recordedValue(particulars[field])]);
  return {
    ...Object.fromEntries(printed),
    name: row.name,
    supervisoryUnit: row.supervisoryUnit,
    subdistrict: row.subdistrict,
  };
}

type Issue = {
  number: string;
  organizationId: string;
  kind: OrganizationKind;
  caseId: string | null;
  issuedOn: CalendarDate;
  validUntil: CalendarDate | null;
};

/** Writes the certificate of what the register says now: call it after the entry has its new particulars. */
export async function issueCertificate(tx: Transaction, actor: Actor, issue: Issue): Promise<void> {
  const { number, organizationId, kind, caseId, issuedOn, validUntil } = issue;
  const particulars = await printedParticulars(tx, organizationId);
  const { id } = await tx.certificate.create({
    data: {
      number,
      code: newCode(),
      organizationId,
      caseId,
      kind: isFiled(kind) ? "filing" : "registration",
      particulars,
      issuedOn: toDatabaseDate(issuedOn),
      validUntil: validUntil && toDatabaseDate(validUntil),
    },
    select: { id: true },
  });
  await record(tx, actor, certificateEvents.issued(id, { number, name: particulars.name }));
}
