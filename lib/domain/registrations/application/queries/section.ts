import { isApplicant } from "@/lib/domain/cases/policy";
import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { Forbidden, NotFound } from "@/lib/platform/errors";
import { getRegistration } from "../../queries/registration";
import { isWritable } from "../../rules";
import { maskedAnswers } from "../identities/rules";
import { sectionsOf } from "../rules";
import { type SectionKey, sectionAnswersSchema } from "../schema";

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
