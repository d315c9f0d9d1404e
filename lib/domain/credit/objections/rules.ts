import type { CaseParty } from "../../cases/schema";
import type { RuleKey } from "../../district/schema";
import type { CreditSource } from "../schema";
import type { ObjectionStatus } from "./schema";

/** Statuses of an objection that has ended. */
export const closedStatuses = [
  "corrected",
  "confirmed",
  "withdrawn",
  "lapsed",
] as const satisfies ObjectionStatus[];

export const isClosed = (status: ObjectionStatus) => closedStatuses.some((closed) => closed === status);

/** While an objection stands so, its record is shown as objected to. */
export const isMarked = (status: ObjectionStatus) =>
  status === "filed" || status === "forwarded" || status === "answered" || status === "secondLook";

/** Another office supplied the record, and has to verify it (Shanghai Credit Regulations art. 36). */
export const isSupplied = (source: CreditSource) => source === "government" || source === "market";

/** Whose turn it is in a status. */
export function waitsFor(status: ObjectionStatus): CaseParty {
  if (isClosed(status)) return "nobody";
  return status === "refused" ? "applicant" : "bureau";
}

/**
 * The rule whose limit begins with a status; null where the limit that runs goes on. Own records are decided in five
 * working days; others are forwarded in two, and decided in five from then.
 */
export function limitOf(status: ObjectionStatus, supplied: boolean): RuleKey | null {
  switch (status) {
    case "filed":
      return supplied ? "objection.forwardWorkingDays" : "objection.ownWorkingDays";
    case "forwarded":
      return "objection.supplierWorkingDays";
    case "refused":
      return "objection.secondLookDays";
    case "secondLook":
      return "objection.secondLookWorkingDays";
    default:
      return null;
  }
}
