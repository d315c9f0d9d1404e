import { z } from "zod";
import type { Actor } from "@/lib/platform/auth/actor";
import { attemptKey, countAttempt } from "@/lib/platform/auth/attempts";
import { refuseWaiting } from "@/lib/platform/auth/refuse-waiting";
import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { storeFile } from "@/lib/platform/storage";
import { fileKinds } from "@/lib/platform/storage/kinds";
import type { Upload } from "@/lib/platform/storage/receive";
import { attachmentKinds, largestAttachment } from "../../../cases/schema";

const uploadSchema = z.object({
  file: z.object({ sha256: z.string(), size: z.number().int(), kind: z.enum(fileKinds), name: z.string() }),
});

/** A day's pictures of one person; what no case takes up is removed again. */
const perPerson = { free: 60 };

const keepFile = command(uploadSchema, async ({ actor, tx }, { file }) => {
  const stored = await tx.storedFile.create({ data: { ...file, uploadedById: actor.accountId } });
  return { id: stored.id };
});

/**
 * Takes in a picture or file that is to go with a complaint that is not sent yet, or with an organization's answer, from
 * anybody who has signed in. Throws Forbidden before a byte is read, Refusal "platform.…" for a flood, and StorageProblem.
 */
export async function uploadForComplaint(actor: Actor, upload: { stream: Upload; name: string }, now: Date) {
  if (actor.accountId === null) throw new Forbidden();
  refuseWaiting(await countAttempt(attemptKey("complaintUpload", actor.accountId), perPerson, now), now);
  const rules = { allow: attachmentKinds, maxBytes: largestAttachment, name: upload.name };
  return keepFile(actor, { file: await storeFile(upload.stream, rules) });
}
