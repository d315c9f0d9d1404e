import { isApplicant, officeOf } from "@/lib/domain/cases/policy";
import { getCase } from "@/lib/domain/cases/queries/case";
import type { Actor } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock/shanghai";
import { database } from "@/lib/platform/db/client";
import { NotFound } from "@/lib/platform/errors";
import { letterContentSchema } from "./schema";

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
