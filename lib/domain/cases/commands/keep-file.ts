import type { z } from "zod";
import type { Actor } from "@/lib/platform/auth/actor";
import type { Transaction } from "@/lib/platform/db/client";
import { storeFile } from "@/lib/platform/storage";
import type { Upload } from "@/lib/platform/storage/receive";
import type { storedFileSchema } from "@/lib/platform/storage/stored-file";
import { attachmentKinds, largestAttachment } from "../schema";

export type Attachment = { stream: Upload; name: string };
type StoredFile = z.infer<typeof storedFileSchema>;

/** Stores a file of a kind and size that go with a message or a step. Throws StorageProblem. */
export function storeAttachment({ stream, name }: Attachment): Promise<StoredFile> {
  return storeFile(stream, { allow: attachmentKinds, maxBytes: largestAttachment, name });
}

/** Keeps a stored file as its sender's until a message or a step takes it up; what none takes up is removed again. */
export async function keepFile(tx: Transaction, actor: Actor, file: StoredFile): Promise<{ id: string }> {
  const { id } = await tx.storedFile.create({ data: { ...file, uploadedById: actor.accountId } });
  return { id };
}
