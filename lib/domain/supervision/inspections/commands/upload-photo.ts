import { z } from "zod";
import { attachmentKinds, largestAttachment } from "@/lib/domain/cases/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { storeFile } from "@/lib/platform/storage";
import { fileKinds } from "@/lib/platform/storage/kinds";
import type { Upload } from "@/lib/platform/storage/receive";
import { isInspector } from "../policy";
import { getInspection } from "../queries/inspection";

const uploadSchema = z.object({
  id: z.uuid(),
  file: z.object({ sha256: z.string(), size: z.number().int(), kind: z.enum(fileKinds), name: z.string() }),
});

const keepPhoto = command(uploadSchema, async ({ actor, tx }, { id, file }) => {
  await getInspection(actor, id, tx);
  const stored = await tx.storedFile.create({ data: { ...file, uploadedById: actor.accountId } });
  return { id: stored.id };
});

/**
 * Takes in a photograph or paper of a visit from one of its inspectors, who need not be officers of the procedure. Throws
 * NotFound and Forbidden before a byte is read, and StorageProblem.
 */
export async function uploadVisitPhoto(actor: Actor, id: string, upload: { stream: Upload; name: string }) {
  const inspection = await getInspection(actor, id);
  if (!isInspector(actor, inspection)) throw new Forbidden();
  const rules = { allow: attachmentKinds, maxBytes: largestAttachment, name: upload.name };
  return keepPhoto(actor, { id, file: await storeFile(upload.stream, rules) });
}
