import { z } from "zod";
import type { Actor } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { storeFile } from "@/lib/platform/storage";
import { fileKinds } from "@/lib/platform/storage/kinds";
import type { Upload } from "@/lib/platform/storage/receive";
import { handlesCase, isApplicant } from "../policy";
import { getCase } from "../queries/case";
import { attachmentKinds, largestAttachment } from "../schema";

const uploadSchema = z.object({
  id: z.uuid(),
  file: z.object({ sha256: z.string(), size: z.number().int(), kind: z.enum(fileKinds), name: z.string() }),
});

const keepFile = command(uploadSchema, async ({ actor, tx }, { id, file }) => {
  await getCase(actor, id, tx);
  const stored = await tx.storedFile.create({ data: { ...file, uploadedById: actor.accountId } });
  return { id: stored.id };
});

/**
 * Takes in a file that is to go with a message or a step of a case, from those who may write in it. Throws NotFound and
 * Forbidden before a byte is read, and StorageProblem.
 */
export async function uploadCaseFile(actor: Actor, id: string, upload: { stream: Upload; name: string }) {
  const file = await getCase(actor, id);
  if (!handlesCase(actor, file) && !isApplicant(actor, file)) throw new Forbidden();
  const rules = { allow: attachmentKinds, maxBytes: largestAttachment, name: upload.name };
  return keepFile(actor, { id, file: await storeFile(upload.stream, rules) });
}
