import type { AnnualCheckKind, AnnualCheckStatus, CheckConclusion } from "@/lib/domain/annual-checks/schema";
import type { CalendarDate } from "@/lib/platform/clock";
import type { Resident } from "../district";
import type { RecordedActor } from "../histories/actors";

/** A step of an annual check as it was taken. */
export type Happening = { day: CalendarDate; at: Date; actor: RecordedActor };

export type ToldBreach = { condition: string; severity: "minor" | "serious"; remark: string };

/** One annual check with everything that happened to it, in the order of the fields. */
export type CheckStory = {
  id: string;
  resident: Resident;
  year: number;
  kind: AnnualCheckKind;
  status: AnnualCheckStatus;
  /** Receipt number; null while no report was filed. Set when all are known. */
  number: string | null;
  missedYears: number;
  filed: Happening | null;
  daysLate: number;
  returned: (Happening & { items: { target: string; reason: string }[] }) | null;
  resubmitted: Happening | null;
  endorsed: (Happening & { endorserId: string }) | null;
  reviewed: (Happening & { recommendation: CheckConclusion; reason: string }) | null;
  concluded: (Happening & { conclusion: CheckConclusion; isBulk: boolean }) | null;
  breaches: ToldBreach[];
  rectifyBy: CalendarDate | null;
  rectified: Happening | null;
  reassessed: (Happening & { conclusion: CheckConclusion; reason: string }) | null;
  /** The machine found nothing. */
  isClean: boolean;
};
