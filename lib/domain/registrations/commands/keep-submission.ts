import { resolveCorrections } from "@/lib/domain/cases/commands/keep-corrections";
import { keepSubmission as keepSent } from "@/lib/domain/cases/commands/keep-submission";
import type { CommandContext } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { completenessOf } from "../application/queries/completeness";
import { checkRegistration } from "../checks/queries";
import { getAnswers, type RegistrationCase } from "../queries/registration";

/** An office gets only what is complete, and nothing that a check finds to be against a rule. */
async function refuseUnready({ actor, tx, today }: CommandContext, registration: RegistrationCase) {
  const { isComplete, sections, materials } = await completenessOf(tx, registration);
  if (!isComplete) {
    const open = sections.filter(({ state }) => state !== "complete").length;
    const missing = materials.filter(({ material, documents }) => material.isRequired && !documents.length);
    throw new Refusal("registrations.incomplete", { sections: open, materials: missing.length });
  }
  const answers = await getAnswers(registration.id, tx);
  const checks = await checkRegistration(actor, registration, answers, today, tx);
  const failed = checks.filter(({ outcome }) => outcome === "failed").length;
  if (failed > 0) throw new Refusal("registrations.checksFailed", { count: failed });
}

async function documentsByMaterial({ tx }: CommandContext, caseId: string) {
  const documents = await tx.caseDocument.findMany({
    where: { caseId, removedAt: null },
    orderBy: { addedAt: "asc" },
    select: { material: true, fileId: true },
  });
  const byMaterial: Record<string, string[]> = {};
  for (const { material, fileId } of documents)
    byMaterial[material] = [...(byMaterial[material] ?? []), fileId];
  return byMaterial;
}

/**
 * Keeps what is sent in exactly as it stands, identity numbers sealed, as the next submission of a case; open corrections
 * are answered with it. Throws Refusal "registrations.incomplete" and "registrations.checksFailed".
 */
export async function keepSubmission(context: CommandContext, registration: RegistrationCase): Promise<void> {
  const { tx, now } = context;
  await refuseUnready(context, registration);
  const caseId = registration.id;
  const answers = await getAnswers(caseId, tx);
  const documents = await documentsByMaterial(context, caseId);
  await keepSent(context, caseId, { kind: "application", answers, documents });
  await resolveCorrections(tx, caseId, now);
}
