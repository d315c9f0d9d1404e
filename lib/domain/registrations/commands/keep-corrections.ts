import type { z } from "zod";
import type { CommandContext } from "@/lib/platform/command";
import type { correctionsSchema } from "../schema";

type Corrections = z.output<typeof correctionsSchema>;

/** Writes what is to be corrected as to-dos at the fields and materials; what was open before is replaced by it. */
export async function keepCorrections(
  { actor, tx, now }: CommandContext,
  { id, corrections }: Corrections,
): Promise<void> {
  await tx.caseCorrection.updateMany({ where: { caseId: id, resolvedAt: null }, data: { resolvedAt: now } });
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
