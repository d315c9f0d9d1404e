import { getCase } from "@/lib/domain/cases/queries/case";
import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { NotFound } from "@/lib/platform/errors";
import { type Answers, answersSchema } from "../application/schema";
import type { RegistrationKind, RegistrationStatus } from "../schema";

/** One registration case with what its procedure adds to it. Throws NotFound where the reader may not know of it. */
export async function getRegistration(actor: Actor, id: string, tx: Transaction = database()) {
  const file = await getCase(actor, id, tx);
  const registration = await tx.registration.findUnique({ where: { caseId: id } });
  if (!registration) throw new NotFound();
  return {
    ...file,
    ...registration,
    kind: file.kind as RegistrationKind,
    status: file.status as RegistrationStatus,
    nameReservedUntil: registration.nameReservedUntil && fromDatabaseDate(registration.nameReservedUntil),
  };
}

export type RegistrationCase = Awaited<ReturnType<typeof getRegistration>>;

/** What the applicant has written so far, by section, as typed; identity numbers are sealed. */
export async function getAnswers(caseId: string, tx: Transaction = database()): Promise<Answers> {
  const sections = await tx.caseSection.findMany({ where: { caseId }, select: { key: true, answers: true } });
  return answersSchema.parse(Object.fromEntries(sections.map(({ key, answers }) => [key, answers])));
}

/** What was last sent in, as typed; null before the first submission. */
export async function getSubmittedAnswers(
  caseId: string,
  tx: Transaction = database(),
): Promise<Answers | null> {
  const last = await tx.caseSubmission.findFirst({ where: { caseId }, orderBy: { ordinal: "desc" } });
  return last && answersSchema.parse(last.answers);
}
