import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import { type Actor, deskOf } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { type CheckLetterFacts, checkLetterOrder } from "../letters/rules";
import type { AnnualCheckCase } from "../queries/annual-check";

type Told = Pick<CheckLetterFacts, "kind" | "until"> & Partial<Pick<CheckLetterFacts, "reason" | "items">>;

/** Issues the letter of a step in the caller's transaction; the office at whose desk the step is taken signs it. */
export async function issueCheckLetter(
  tx: Transaction,
  actor: Actor,
  check: AnnualCheckCase,
  { kind, until, reason = "", items = [] }: Told,
  moment: { now: Date; today: CalendarDate },
): Promise<void> {
  const desk = deskOf(actor.role);
  const office = desk === "center" || desk === "supervisoryUnit" ? desk : "bureau";
  const { year, reassessment, breaches } = check;
  const order = checkLetterOrder({ kind, office, year, until, reason, reassessment, breaches, items });
  await issueCaseLetter(tx, actor, check, order, moment);
}
