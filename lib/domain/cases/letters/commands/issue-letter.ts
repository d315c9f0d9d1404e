import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { nextNumber } from "@/lib/platform/db/number-series";
import { composeCaseLetter, letterNumber, type OrderedLetter, seriesMark } from "../rules";
import type { LetterContent, LetterOffice, LetterOrder } from "../schema";

type Moment = { now: Date; today: CalendarDate };

/** The next number of a series of letters in a year, without gaps: it is taken in the caller's transaction. */
export async function nextLetterNumber(
  tx: Transaction,
  mark: string,
  office: LetterOffice,
  today: CalendarDate,
): Promise<string> {
  const [series, year] = [seriesMark(mark, office), today.slice(0, 4)];
  return letterNumber(series, year, await nextNumber(tx, `letter-${series}-${year}`));
}

/** Keeps a letter as it is issued. */
export function keepLetter(
  tx: Transaction,
  actor: Actor,
  letter: { caseId: string; kind: string; number: string; content: LetterContent; issuedAt: Date },
): Promise<{ id: string; number: string }> {
  return tx.caseLetter.create({
    data: { ...letter, issuedById: actor.accountId, issuedByName: actor.name },
    select: { id: true, number: true },
  });
}

/**
 * Issues a letter of any procedure in the caller's transaction: takes its number and freezes its text in both languages,
 * with the remedies of the rules in force. The case must have its number already. A letter says what the law says on
 * the day on which it is issued, whatever becomes of the rules.
 */
export async function issueCaseLetter(
  tx: Transaction,
  actor: Actor,
  file: OrderedLetter["file"] & { id: string },
  order: LetterOrder,
  { now, today }: Moment,
): Promise<{ id: string; number: string }> {
  const remedies = {
    review: await getRuleInForce("remedy.reviewDays", today, tx),
    lawsuit: await getRuleInForce("remedy.lawsuitMonths", today, tx),
  };
  const content = composeCaseLetter({ order, file, remedies, today });
  const number = await nextLetterNumber(tx, order.mark, order.office ?? "bureau", today);
  return keepLetter(tx, actor, { caseId: file.id, kind: order.kind, number, content, issuedAt: now });
}
