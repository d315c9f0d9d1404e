import { isApplicant } from "@/lib/domain/cases/policy";
import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { Forbidden, NotFound } from "@/lib/platform/errors";
import { type AnnualCheckCase, getAnnualCheck } from "../../queries/annual-check";
import { isWritable } from "../../rules";
import { getPrefill } from "../prefill/queries";
import { isUnchanged } from "../prefill/rules";
import { sectionsOf } from "../rules";
import { type SectionAnswers, type SectionKey, sectionAnswersSchema } from "../schema";

/** The check of somebody who writes its report. Throws NotFound, and Forbidden for whoever is not at the organization's desk. */
export async function getOwnCheck(
  actor: Actor,
  id: string,
  tx: Transaction = database(),
): Promise<AnnualCheckCase> {
  const check = await getAnnualCheck(actor, id, tx);
  if (!isApplicant(actor, check) || actor.accountId === null) throw new Forbidden();
  return check;
}

/** The check of a year of the organization at whose desk somebody sits; null where there is none. */
export async function findOwnCheck(actor: Actor, year: number): Promise<AnnualCheckCase | null> {
  const { organizationId } = actor;
  if (organizationId === null) return null;
  const found = await database().annualCheck.findUnique({
    where: { organizationId_year: { organizationId, year } },
    select: { caseId: true },
  });
  return found && getOwnCheck(actor, found.caseId);
}

/**
 * One section for whoever writes it: as it was last saved, or as it can be begun with. Throws NotFound for a section that
 * the form of organization does not have.
 */
export async function getSection(actor: Actor, id: string, key: SectionKey, tx: Transaction = database()) {
  const check = await getOwnCheck(actor, id, tx);
  if (!sectionsOf(check.organizationKind).includes(key)) throw new NotFound();
  const stored = await tx.caseSection.findUnique({ where: { caseId_key: { caseId: id, key } } });
  const prefill = await getPrefill(check, tx);
  const answers: SectionAnswers = stored
    ? sectionAnswersSchema.parse(stored.answers)
    : (prefill.answers[key] ?? {});
  return {
    check,
    answers,
    last: prefill.last,
    version: stored?.version ?? 0,
    savedAt: stored?.savedAt ?? null,
    savedByName: stored?.savedByName ?? null,
    isPrefilled: !stored && prefill.answers[key] !== undefined,
    isUnchanged: isUnchanged(key, answers, prefill.last),
    isWritable: isWritable(check.status),
  };
}
