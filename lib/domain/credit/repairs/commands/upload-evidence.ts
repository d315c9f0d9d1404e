import { z } from "zod";
import { attachmentKinds, largestAttachment } from "@/lib/domain/cases/schema";
import { type Actor, deskOf } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { storeFile } from "@/lib/platform/storage";
import { fileKinds } from "@/lib/platform/storage/kinds";
import type { Upload } from "@/lib/platform/storage/receive";

const uploadSchema = z.object({
  sha256: z.string(),
  size: z.number().int(),
  kind: z.enum(fileKinds),
  name: z.string(),
});

const keepFile = command(uploadSchema, async ({ actor, tx }, file) => {
  const stored = await tx.storedFile.create({ data: { ...file, uploadedById: actor.accountId } });
  return { id: stored.id };
});

/** Takes in a paper for an application that is being written at an organization's desk. Throws Forbidden and StorageProblem. */
export async function uploadEvidence(actor: Actor, upload: { stream: Upload; name: string }) {
  if (deskOf(actor.role) !== "organization") throw new Forbidden();
  const rules = { allow: attachmentKinds, maxBytes: largestAttachment, name: upload.name };
  return keepFile(actor, await storeFile(upload.stream, rules));
}
