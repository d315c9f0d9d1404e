import type { CommandContext } from "@/lib/platform/command";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import type { Sent } from "../schema";

type Keeping = Pick<CommandContext, "actor" | "tx" | "now">;

/** Files that somebody uploaded to a case become its documents. Throws Refusal "cases.fileGone" for one that is not theirs. */
async function keepFiles({ actor, tx, now }: Keeping, caseId: string, { kind, fileIds = [] }: Sent) {
  const uploadedById = actor.accountId;
  const files = await tx.storedFile.findMany({
    where: { id: { in: [...fileIds] }, uploadedById },
    select: { id: true },
  });
  if (uploadedById === null || files.length !== new Set(fileIds).size) throw new Refusal("cases.fileGone");
  await tx.caseDocument.createMany({
    data: files.map(({ id }) => ({
      caseId,
      material: kind,
      fileId: id,
      addedById: uploadedById,
      addedAt: now,
    })),
  });
}

/**
 * Keeps what somebody sends in with a step, exactly as it stands, as the next submission of the case. `documents` are the
 * file ids by material; files given by id become documents under the kind of what is sent.
 */
export async function keepSubmission(
  context: Keeping,
  caseId: string,
  sent: Sent & { documents?: Record<string, string[]> },
): Promise<void> {
  const { actor, tx, now } = context;
  if (actor.accountId === null) throw new Forbidden();
  if (sent.fileIds && sent.fileIds.length > 0) await keepFiles(context, caseId, sent);
  await tx.caseSubmission.create({
    data: {
      caseId,
      kind: sent.kind,
      ordinal: (await tx.caseSubmission.count({ where: { caseId } })) + 1,
      answers: sent.answers as object,
      documents: { ...sent.documents, ...(sent.fileIds?.length && { [sent.kind]: [...sent.fileIds] }) },
      submittedById: actor.accountId,
      submittedByName: actor.name,
      submittedAt: now,
    },
  });
}
