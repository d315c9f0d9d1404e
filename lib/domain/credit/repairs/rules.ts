import { addDays, addMonths, type CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { CaseParty } from "../../cases/schema";
import { conditionTraits } from "../../supervision/listings/conditions/rules";
import { isPeriodOver, isStanding } from "../../supervision/listings/rules";
import type { ListingCondition, ListingStatus } from "../../supervision/listings/schema";
import type { RecordKind } from "../records/rules";
import type { RecordSeverity, RepairStatus } from "./schema";

export const isClosed = (status: RepairStatus): boolean => status !== "filed" && status !== "verified";

export const waitsFor = (status: RepairStatus): CaseParty => (isClosed(status) ? "nobody" : "bureau");

type RemovableEntry = { condition: ListingCondition; status: ListingStatus; exitFrom: CalendarDate | null };

/** Why an organization cannot apply to leave a list now; null: it can (Order 60 art. 14, 18). */
export type RemovalBar = "notListed" | "beingRemoved" | "deregistrationFirst" | "byAuthority" | "periodRuns";

/** What stands in the way of leaving a list on a day; null where nothing does. */
export function removalBar(entry: RemovableEntry, today: CalendarDate): RemovalBar | null {
  if (!isStanding(entry.status)) return "notListed";
  if (entry.status === "exitDue") return "beingRemoved";
  const { exit } = conditionTraits[entry.condition];
  if (exit === "deregistration") return "deregistrationFirst";
  if (exit === "period") return "byAuthority";
  return isPeriodOver(entry.exitFrom, today) ? null : "periodRuns";
}

/** Records that may be repaired, by how grave they are. Others end by themselves or by what they ask for. */
const severities: Partial<Record<RecordKind, RecordSeverity>> = {
  "annualCheck.late": "minor",
  "complaint.upheld": "minor",
  "complaint.partlyUpheld": "minor",
  "inspection.minorProblems": "minor",
  "penalty.warning": "minor",
  "annualCheck.unqualified": "general",
  "inspection.seriousProblems": "general",
  "inspection.unreachable": "general",
  "inspection.rectificationOverdue": "general",
  "penalty.fine": "general",
  "penalty.confiscation": "general",
  "tax.arrears": "general",
  "market.abnormal": "general",
  "penalty.suspension": "serious",
  "court.dishonest": "serious",
};

/** How grave a record of a kind is; null where records of that kind are not repaired. */
export const severityOf = (kind: string): RecordSeverity | null => severities[kind as RecordKind] ?? null;

/** Least months of publicity by gravity, from the rules in force. */
export type PublicityMonths = Record<RecordSeverity, number>;

/** First day on which the repair of a record may be applied for: the day after its least publicity; null: never. */
export function repairableFrom(
  { kind, publicFrom }: { kind: string; publicFrom: CalendarDate },
  months: PublicityMonths,
): CalendarDate | null {
  const severity = severityOf(kind);
  return severity && addDays(addMonths(publicFrom, months[severity]), 1);
}
