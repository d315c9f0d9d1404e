import { keepLetter, nextLetterNumber } from "@/lib/domain/cases/letters/commands/issue-letter";
import type { LetterOffice } from "@/lib/domain/cases/letters/schema";
import { type Actor, deskOf } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import type { RegistrationCase } from "../../queries/registration";
import { letterLimits } from "../queries";
import { composeLetter, markOf, officeOf, receiptNumber } from "../rules";
import type { LetterFacts } from "../schema";

type Numbered = Pick<RegistrationCase, "id" | "number">;

/** Receipts follow the number of the case; every other kind has a series a year for each office, without gaps. */
async function numberOf(
  tx: Transaction,
  { number }: Numbered,
  kind: LetterFacts["kind"],
  office: LetterOffice,
  { ordinal, today }: { ordinal: number; today: CalendarDate },
): Promise<string> {
  if (kind === "receipt") {
    if (number === null) throw new Error("a receipt before the case has its number");
    return receiptNumber(number, ordinal);
  }
  return nextLetterNumber(tx, markOf(kind), office, today);
}

/**
 * Issues a letter to the applicant in the caller's transaction: takes its number and freezes its text in both
 * languages, with the limits and remedies of the rules in force. `registration` must have its number already.
 */
export async function issueLetter(
  tx: Transaction,
  actor: Actor,
  registration: RegistrationCase,
  facts: LetterFacts,
  { now, today }: { now: Date; today: CalendarDate },
): Promise<{ id: string; number: string }> {
  const { kind } = facts;
  const office = officeOf(kind, registration, deskOf(actor.role));
  const limits = await letterLimits(registration.kind, today, tx);
  const isReceipt = kind === "receipt";
  const ordinal = isReceipt
    ? 1 + (await tx.caseLetter.count({ where: { caseId: registration.id, kind: "receipt" } }))
    : 1;
  const number = await numberOf(tx, registration, kind, office, { ordinal, today });
  const content = composeLetter({ facts, subject: registration, limits, office, today, ordinal });
  return keepLetter(tx, actor, { caseId: registration.id, kind, number, content, issuedAt: now });
}
