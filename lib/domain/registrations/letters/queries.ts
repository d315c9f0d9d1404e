import { isApplicant, officeOf as officeReading } from "@/lib/domain/cases/policy";
import { getCase } from "@/lib/domain/cases/queries/case";
import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { dateInShanghai } from "@/lib/platform/clock/shanghai";
import { database, type Transaction } from "@/lib/platform/db/client";
import { NotFound } from "@/lib/platform/errors";
import type { RegistrationCase } from "../queries/registration";
import { kindTraits } from "../rules";
import { composeLetter, officeOf } from "./rules";
import { type LetterContent, type LetterFacts, type LetterLimits, letterContentSchema } from "./schema";

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

/** A letter as it would be issued today, for the officer to read before the decision; it takes no number. */
export async function previewLetter(
  registration: RegistrationCase,
  facts: LetterFacts,
  today: CalendarDate,
): Promise<LetterContent> {
  const limits = await letterLimits(registration.kind, today);
  const desk = registration.status === "preChecked" ? "supervisoryUnit" : null;
  const office = officeOf(facts.kind, registration, desk);
  return composeLetter({ facts, subject: registration, limits, office, today });
}

const shaped = ({ content, ...letter }: Awaited<ReturnType<typeof lettersOf>>[number]) => ({
  ...letter,
  issuedOn: dateInShanghai(letter.issuedAt),
  content: letterContentSchema.parse(content),
});

function lettersOf(caseId: string, id?: string) {
  return database().caseLetter.findMany({
    where: { caseId, id },
    orderBy: { issuedAt: "asc" },
    omit: { caseId: true, issuedById: true },
  });
}

/** The letters of a case in the order of their issue, for whoever may see the case. */
export async function listLetters(actor: Actor, caseId: string) {
  const { id } = await getCase(actor, caseId);
  return (await lettersOf(id)).map(shaped);
}

/**
 * One letter with the case it belongs to, for the applicant and the offices of the case. Throws NotFound to everybody
 * else, those included who were only asked about the case.
 */
export async function getLetter(actor: Actor, caseId: string, letterId: string) {
  const file = await getCase(actor, caseId);
  if (officeReading(actor, file) === null && !isApplicant(actor, file)) throw new NotFound();
  const [letter] = await lettersOf(file.id, letterId);
  if (!letter) throw new NotFound();
  return { ...shaped(letter), file };
}

export type Letter = Awaited<ReturnType<typeof listLetters>>[number];
