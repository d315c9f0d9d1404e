import { z } from "zod";
import type { CalendarDate } from "@/lib/platform/clock";
import type { OrganizationKind } from "../../organizations/schema";

/** Grades in the order in which figures name them; the last are the organizations without a grade. */
export const bulletinGrades = ["A", "B", "C", "D", "N"] as const;
export type BulletinGrade = (typeof bulletinGrades)[number];

export type GradeCounts = Record<BulletinGrade, number>;

export type Mover = {
  name: string;
  before: { total: number; grade: string };
  after: { total: number; grade: string };
};

export type ListFigures = { entered: number; left: number; standing: number };

/** The figures of one year: as they stood at its end, or today while it runs. */
export type BulletinFigures = {
  year: number;
  asOf: CalendarDate;
  isOver: boolean;
  rulebook: number;
  grades: GradeCounts;
  gradesBefore: GradeCounts;
  median: number | null;
  kinds: { kind: OrganizationKind; counts: GradeCounts; median: number | null }[];
  subdistricts: { name: string; nameEn: string; counts: GradeCounts; median: number | null }[];
  lists: { abnormalActivities: ListFigures; seriousDishonesty: ListFigures };
  cases: { objections: CaseFigures; repairs: CaseFigures };
  movers: { up: Mover[]; down: Mover[] };
};

export type CaseFigures = { received: number; granted: number; refused: number };

export const firstBulletinYear = 2022;

/** A year asked for in an address. */
export const bulletinYearSchema = z.coerce.number().int().min(firstBulletinYear).max(2100);
