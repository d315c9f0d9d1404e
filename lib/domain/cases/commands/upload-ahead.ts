import { z } from "zod";
import type { Actor } from "@/lib/platform/auth/actor";
import { attemptKey, countAttempt } from "@/lib/platform/auth/attempts";
import { refuseWaiting } from "@/lib/platform/auth/refuse-waiting";
import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { storedFileSchema } from "@/lib/platform/storage/stored-file";
import { type Attachment, keepFile, storeAttachment } from "./keep-file";

/** A day's files of one person. */
const perPerson = { free: 60 };

const keepAhead = command(z.object({ file: storedFileSchema }), async ({ actor, tx }, { file }) =>
  keepFile(tx, actor, file),
);

/**
 * Takes in a file for a case that is not open yet, or for an answer to one that its sender does not see: a complaint, an
 * organization's answer to one, an objection, a credit repair. From anybody who has signed in. Throws Forbidden before a
 * byte is read, Refusal "platform.…" for a flood, and StorageProblem.
 */
export async function uploadAhead(actor: Actor, upload: Attachment, now: Date) {
  if (actor.accountId === null) throw new Forbidden();
  refuseWaiting(await countAttempt(attemptKey("uploadAhead", actor.accountId), perPerson, now), now);
  return keepAhead(actor, { file: await storeAttachment(upload) });
}
