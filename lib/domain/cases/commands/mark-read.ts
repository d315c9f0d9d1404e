import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { handlesCase, isApplicant } from "../policy";
import { getCase } from "../queries/case";
import { readingSchema } from "../schema";

/** Notes that somebody opened the case now, and that the other side's messages have reached them. */
export const markRead = command(readingSchema, async ({ actor, tx, now }, { id }) => {
  const file = await getCase(actor, id, tx);
  const { accountId } = actor;
  if (accountId === null) throw new Forbidden();
  const isOffice = handlesCase(actor, file);
  await tx.caseReading.upsert({
    where: { caseId_accountId: { caseId: id, accountId } },
    create: { caseId: id, accountId, readAt: now },
    update: { readAt: now },
  });
  if (isOffice || isApplicant(actor, file)) {
    await tx.caseMessage.updateMany({
      where: { caseId: id, fromApplicant: isOffice, readAt: null },
      data: { readAt: now },
    });
  }
  return { id };
});
