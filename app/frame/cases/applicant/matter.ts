import type { ReactNode } from "react";
import type { Step } from "@/components/record/step-bar";
import type { CaseFile } from "@/lib/domain/cases/queries/case";
import type { CaseProcedure } from "@/lib/domain/cases/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";

/** What the page of a case gives to the part that its procedure plays for those on the applicant's side. */
export type MatterContext = { actor: Actor; file: CaseFile; today: CalendarDate };

/** What a procedure puts on the page of a case for those on the applicant's side. */
export type MatterParts = {
  steps: Step[];
  seal?: ReactNode;
  /** One sentence under the title: what this is to the reader. */
  lead?: string;
  /** What it means now and what the reader may do: forms, answers, ways out. */
  now: ReactNode;
  /** What it rests on, what was sent in and what was found. */
  dossier?: ReactNode;
  /** The name of the limit that runs, and its legal basis in the reader's language. */
  limit: { title: string; basis: string } | null;
  /** Subject of the procedure's events, and those of them that stay among the offices. */
  events: { subjectType: string; internalVerbs: readonly string[] };
  letterTitle: (kind: string) => string;
};

/** A procedure whose cases have the common page; registrations and annual reports have their own. */
export type MatterProcedure = Exclude<CaseProcedure, "registration" | "annualCheck">;
export type LoadMatter = (context: MatterContext) => Promise<MatterParts>;
