import { isApplicant, officeOf } from "@/lib/domain/cases/policy";
import { getCase } from "@/lib/domain/cases/queries/case";
import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { dateInShanghai } from "@/lib/platform/clock/shanghai";
import { database, type Transaction } from "@/lib/platform/db/client";
import { NotFound } from "@/lib/platform/errors";
import type { RegistrationCase } from "../queries/registration";
import { kindTraits } from "../rules";
import { type LetterLimits, letterContentSchema } from "./schema";

/** The limits that letters of a case quote, from the rules in force. */
export async function letterLimits(
  kind: RegistrationCase["kind"],
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<LetterLimits> {
  return {
    preCheck: await getRuleInForce("registration.preCheckWorkingDays", today, tx),
    correction: await getRuleInForce("registration.correctionWorkingDays", today, tx),
    applicantCorrection: await getRuleInForce("registration.applicantCorrectionDays", today, tx),
    decision: await getRuleInForce(kindTraits[kind].limit, today, tx),
    review: await getRuleInForce("remedy.reviewDays", today, tx),
    lawsuit: await getRuleInForce("remedy.lawsuitMonths", today, tx),
  };
}

/**
 * One letter with the case it belongs to, for the applicant and the offices of the case. Throws NotFound to everybody
 * else, those included who were only asked about the case.
 */
export async function getLetter(actor: Actor, caseId: string, letterId: string) {
  const file = await getCase(actor, caseId);
  if (officeOf(actor, file) === null && !isApplicant(actor, file)) throw new NotFound();
  const row = await database().caseLetter.findFirst({
    where: { id: letterId, caseId },
    omit: { caseId: true, issuedById: true },
  });
  if (!row) throw new NotFound();
  const { content, ...letter } = row;
  const issuedOn = dateInShanghai(letter.issuedAt);
  return { ...letter, issuedOn, content: letterContentSchema.parse(content), file };
}
