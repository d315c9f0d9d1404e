import { addDays, addYears, type CalendarDate } from "@/lib/platform/clock";
import { isOnRegister } from "../../organizations/rules";
import type { OrganizationKind, OrganizationStatus } from "../../organizations/schema";
import type { CertificateStatus, Verdict } from "./schema";

const series: Record<OrganizationKind, string> = {
  socialGroup: "沪普社证字",
  socialServiceOrganization: "沪普民证字",
  foundation: "沪基证字",
  communityOrganization: "沪普备证字",
};

/** The series from which a certificate takes its number: one a kind and year. */
export const certificateSeries = (kind: OrganizationKind, year: number) => `certificate-${kind}-${year}`;

/** Number of a certificate, such as 沪普社证字〔2026〕第000123号. Older ones bear no year: 沪普社证字第0001号. */
export function certificateNumber(kind: OrganizationKind, year: number, ordinal: number): string {
  return `${series[kind]}〔${year}〕第${String(ordinal).padStart(6, "0")}号`;
}

/** A number as people type it, brought to the form in which it was issued. */
export function normalizedNumber(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/[[({【［「]/gu, "〔")
    .replace(/[\])}】］」]/gu, "〕");
}

/** The last day of a certificate that begins on a day and holds for so many years. */
export function endOfValidity(from: CalendarDate, years: number): CalendarDate {
  return addDays(addYears(from, years), -1);
}

/** The last day of a renewed certificate: its years follow the running ones, or begin today where those are over. */
export function renewedUntil(
  validUntil: CalendarDate | null,
  today: CalendarDate,
  years: number,
): CalendarDate {
  const from = validUntil !== null && validUntil >= today ? addDays(validUntil, 1) : today;
  return endOfValidity(from, years);
}

/** A certificate as it was issued, together with what the register says today. */
export type CertificateStanding = {
  status: CertificateStatus;
  number: string;
  validUntil: CalendarDate | null;
  organization: { status: OrganizationStatus; certificateNumber: string | null };
};

/**
 * What a certificate is worth on a day. The register has the last word: the certificate of an organization that has
 * ended is void, and one whose number the register no longer names is replaced. It holds through its last day.
 */
export function verdictOf(
  { status, number, validUntil, organization }: CertificateStanding,
  today: CalendarDate,
): Exclude<Verdict, "neverIssued"> {
  if (status === "revoked") return "revoked";
  if (status === "replaced") return "replaced";
  if (!isOnRegister(organization.status)) return "revoked";
  if (organization.certificateNumber !== null && organization.certificateNumber !== number) return "replaced";
  return validUntil !== null && validUntil < today ? "expired" : "valid";
}
