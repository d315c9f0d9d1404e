import type { ReactNode } from "react";
import type { Step } from "@/components/record/step-bar";
import type { Tone } from "@/components/ui/tag";
import type { CaseFile } from "@/lib/domain/cases/queries/case";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";

/** What a case page gives to the part that its procedure plays on it. */
export type CaseContext = {
  actor: Actor;
  file: CaseFile;
  today: CalendarDate;
  /** Query of the list from which the case was opened. */
  list: string;
};

export type CasePerson = { part: string; name: string; at: Date | null };

/** What a procedure puts on the case page. */
export type CaseParts = {
  kind: string;
  status: { tone: Tone; label: string };
  steps: Step[];
  seal?: ReactNode;
  /** The name of the limit that runs, and its legal basis in the reader's language. */
  limit: { title: string; basis: string } | null;
  /** What waits here and the next steps of this reader. */
  decision: ReactNode;
  /** What was handed in. */
  dossier: ReactNode;
  people: CasePerson[];
  /** Subject of the procedure's events, and those of them that stay among the offices. */
  events: { subjectType: string; internalVerbs: readonly string[] };
  letterTitle: (kind: string) => string;
};

/** A procedure as the case page knows it. `words` is the catalogue namespace with its `kinds` and `statuses`. */
export type CaseProcedureParts = {
  words: string;
  load: (context: CaseContext) => Promise<CaseParts>;
};
