import { z } from "zod";
import { isApplicant } from "@/lib/domain/cases/policy";
import { getCase } from "@/lib/domain/cases/queries/case";
import { command } from "@/lib/platform/command";

/** Notes when the applicant first opened a letter; offices that read along leave no trace. */
export const openLetter = command(
  z.object({ caseId: z.uuid(), letterId: z.uuid() }),
  async ({ actor, tx, now }, { caseId, letterId }) => {
    const file = await getCase(actor, caseId, tx);
    if (!isApplicant(actor, file)) return;
    await tx.caseLetter.updateMany({
      where: { id: letterId, caseId, readAt: null },
      data: { readAt: now },
    });
  },
);
