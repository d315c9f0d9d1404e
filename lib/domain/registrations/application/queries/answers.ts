import { isApplicant } from "@/lib/domain/cases/policy";
import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { getAnswers, getRegistration, type RegistrationCase } from "../../queries/registration";
import { isWritable } from "../../rules";
import type { RegistrationKind } from "../../schema";
import { maskedAnswers, unsealedAnswers } from "../identities/rules";
import { sectionsOf } from "../rules";
import {
  type Answers,
  type ParsedAnswers,
  type SectionKey,
  sectionAnswersSchema,
  sectionSchema,
} from "../schema";

/**
 * Reads answers as they are kept: amounts in fen, dates, flags, identity numbers in clear. Holds the sections of the kind
 * of case. Throws Refusal "applications.incomplete" where a section cannot be read.
 */
export function readAnswers(kind: RegistrationKind, answers: Answers): ParsedAnswers {
  const read = sectionsOf(kind).map((key) => {
    const kept = answers[key] ?? {};
    const { success, data } = sectionSchema(key, kept).safeParse(unsealedAnswers(key, kept));
    if (!success) throw new Refusal("applications.incomplete");
    return [key, data];
  });
  return Object.fromEntries(read) as ParsedAnswers;
}

/** What the applicant has written, read. Throws Refusal "applications.incomplete" where a section cannot be read. */
export async function parsedAnswers(
  tx: Transaction,
  registration: Pick<RegistrationCase, "id" | "kind">,
): Promise<ParsedAnswers> {
  return readAnswers(registration.kind, await getAnswers(registration.id, tx));
}

/**
 * One section for whoever writes it, identity numbers masked. Throws NotFound for a section that the kind of case does not
 * have, Forbidden for whoever is not on the applicant's side.
 */
export async function getSection(actor: Actor, id: string, key: SectionKey, tx: Transaction = database()) {
  const registration = await getRegistration(actor, id, tx);
  if (!isApplicant(actor, registration)) throw new Forbidden();
  if (!sectionsOf(registration.kind).includes(key)) throw new NotFound();
  const stored = await tx.caseSection.findUnique({ where: { caseId_key: { caseId: id, key } } });
  return {
    registration,
    answers: maskedAnswers(key, sectionAnswersSchema.parse(stored?.answers ?? {})),
    version: stored?.version ?? 0,
    savedAt: stored?.savedAt ?? null,
    savedByName: stored?.savedByName ?? null,
    isWritable: isWritable(registration.status),
  };
}
