import type { CommandContext } from "@/lib/platform/command";

type Corrections = { id: string; corrections: { target: string; reason: string }[] };

/** Writes what is to be corrected as to-dos at the fields and materials; what was open before is replaced by it. */
export async function keepCorrections(
  { actor, tx, now }: CommandContext,
  { id, corrections }: Corrections,
): Promise<void> {
  await resolveCorrections(tx, id, now);
  await tx.caseCorrection.createMany({
    data: corrections.map((correction) => ({
      ...correction,
      caseId: id,
      requestedById: actor.accountId,
      requestedByName: actor.name,
      requestedAt: now,
    })),
  });
}

/** What was to be corrected has been: the applicant sent it in again. */
export async function resolveCorrections(tx: CommandContext["tx"], caseId: string, now: Date): Promise<void> {
  await tx.caseCorrection.updateMany({ where: { caseId, resolvedAt: null }, data: { resolvedAt: now } });
}
