import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { RecordEvidence } from "../records/schema";
import type {
  CreditCategory,
  CreditDimension,
  CreditGrade,
  CreditSource,
  RatedGrade,
  ScoreCause,
} from "../schema";

/** The record behind a line, as readers see it. */
export type LineRecord = {
  id: string;
  category: CreditCategory;
  source: CreditSource;
  value: number;
  evidence: RecordEvidence;
  eventId: string | null;
  caseId: string | null;
  occurredOn: CalendarDate;
  countsFrom: CalendarDate;
  isUnderObjection: boolean;
};

/**
 * One line of a score. All lines of an organization add up exactly to its total.
 * `start`: what the dimension gives without any record. `record`: one fact under one rule. `cap`: what a rule's cap takes
 * back or leaves standing. `bound`: what the dimension's maximum, or zero, takes back.
 */
export type ScoreLine = {
  kind: "start" | "record" | "cap" | "bound";
  dimension: CreditDimension;
  /** Key of the rule; null for `start` and `bound`. */
  ruleKey: string | null;
  /** Whole points, negative where it costs. */
  points: number;
  /** First day on which it no longer counts; null: as long as what it tells of lasts, or without a `record`. */
  until: CalendarDate | null;
  /** Identifier of the record behind it; null where it rests on none. */
  recordId: string | null;
  /** What may be done about it, a key of `credit.remedies`. */
  remedy: string;
  /** The grade that it allows at most; null where it is no override. */
  gradeAtMost: RatedGrade | null;
  /** The record behind it; null where it rests on none, or where the reader may not see it (any more). */
  record: LineRecord | null;
};

export type DimensionScore = {
  key: CreditDimension;
  points: number;
  maximum: number;
  start: number;
  /** Median of rated organizations of the same form; null where there is none. */
  median: number | null;
};

export type RulebookName = {
  id: string;
  ordinal: number;
  title: string;
  titleEn: string;
  effectiveFrom: CalendarDate | null;
};

/** The score of one organization on one day under one rulebook, with every line. */
export type Score = {
  organizationId: string;
  day: CalendarDate;
  rulebook: RulebookName;
  total: number;
  grade: CreditGrade;
  /** The grade by points alone. */
  gradeByTotal: RatedGrade;
  /** The record that keeps the grade down; null where points decide. */
  override: { ruleKey: string; recordId: string; grade: RatedGrade } | null;
  /** Why it is not rated; null where it is. */
  notRated: "young" | "noAnnualCheck" | null;
  dimensions: DimensionScore[];
  /** Day of the run over the register that kept the medians; null where there are none. */
  mediansOf: CalendarDate | null;
  lines: ScoreLine[];
};

/** A line that changed between two reckonings; null where it did not stand in one of them. */
export type LineChange = {
  dimension: CreditDimension;
  kind: ScoreLine["kind"] | "dimension";
  key: string | null;
  recordId: string | null;
  before: number | null;
  after: number | null;
};

/** One step of a score's history. */
export type ScoreChange = {
  id: string;
  day: CalendarDate;
  rulebookId: string;
  total: number;
  grade: CreditGrade;
  totalBefore: number | null;
  gradeBefore: CreditGrade | null;
  cause: ScoreCause;
  lines: LineChange[];
};

/** Something that would raise the score, from the largest gain. */
export type Chance = {
  /** Key of the rule, with words at `credit.chances.<action>`. */
  ruleKey: string;
  action:
    | "expires"
    | "halves"
    | "file"
    | "fileLate"
    | "apply"
    | "found"
    | "renew"
    | "reelect"
    | "rectify"
    | "repair"
    | "leave";
  /** Day by which to act, or on which it happens by itself; null where there is no day. */
  on: CalendarDate | null;
  /** First day on which one can act; null: now. */
  from: CalendarDate | null;
  /** Day on which the record stops counting though nobody acts; null where no day is set. */
  otherwise: CalendarDate | null;
  /** Whole points by which the total would be higher. */
  gain: number;
  totalAfter: number;
  gradeAfter: CreditGrade;
  recordId: string | null;
  /** The procedure from which the record was drawn. */
  caseId: string | null;
};

/** Something to try: what would be different, and when. */
export type Attempt = Omit<Chance, "gain" | "totalAfter" | "gradeAfter"> & { whatIf: WhatIf };

/** Where to try other facts or rules: records as if they were there, or were not. */
export type WhatIf = {
  added: { kind: string; value: number; occurredOn: CalendarDate }[];
  removedIds: string[];
};
