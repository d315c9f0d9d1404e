import type { CalendarDate } from "@/lib/platform/clock";
import type { CreditVerdict, StatedCredit } from "./schema";

export const creditCertificateSeries = (year: number) => `credit-certificate-${year}`;

/** Number of a certificate of credit, such as 普信证〔2026〕第000012号. */
export function creditCertificateNumber(year: number, ordinal: number): string {
  return `普信证〔${year}〕第${String(ordinal).padStart(6, "0")}号`;
}

/** What a reader of a certificate relies on: were it otherwise today, the paper would mislead. */
type Standing = Pick<StatedCredit, "grade" | "lists">;

const listsOf = ({ lists }: Standing) =>
  lists
    .map(({ list }) => list)
    .sort()
    .join(",");

/** Whether grade and lists are today what the certificate states; points may move within a grade. */
export function stillHolds(stated: Standing, today: Standing): boolean {
  return stated.grade === today.grade && listsOf(stated) === listsOf(today);
}

type Certified = {
  validUntil: CalendarDate;
  stated: Standing;
  /** Number of a later certificate of the same organization. */
  replacedBy: string | null;
  /** Grade and lists of today; null where the organization is no longer on the register. */
  standing: Standing | null;
};

/**
 * What a certificate is worth on a day. The register has the last word, then a later certificate, then what has
 * changed since; it holds through its last day.
 */
export function creditVerdictOf(
  { validUntil, stated, replacedBy, standing }: Certified,
  today: CalendarDate,
): Exclude<CreditVerdict, "neverIssued"> {
  if (standing === null) return "void";
  if (replacedBy !== null) return "superseded";
  if (!stillHolds(stated, standing)) return "changed";
  return validUntil < today ? "expired" : "inForce";
}
