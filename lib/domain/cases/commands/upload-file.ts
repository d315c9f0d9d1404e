import { z } from "zod";
import type { Actor } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { storedFileSchema } from "@/lib/platform/storage/stored-file";
import { handlesCase, isApplicant } from "../policy";
import { getCase } from "../queries/case";
import { type Attachment, keepFile, storeAttachment } from "./keep-file";

const keepCaseFile = command(
  z.object({ id: z.uuid(), file: storedFileSchema }),
  async ({ actor, tx }, { id, file }) => {
    await getCase(actor, id, tx);
    return keepFile(tx, actor, file);
  },
);

/**
 * Takes in a file that is to go with a message or a step of a case, from those who may write in it. Throws NotFound and
 * Forbidden before a byte is read, and StorageProblem.
 */
export async function uploadCaseFile(actor: Actor, id: string, upload: Attachment) {
  const file = await getCase(actor, id);
  if (!handlesCase(actor, file) && !isApplicant(actor, file)) throw new Forbidden();
  return keepCaseFile(actor, { id, file: await storeAttachment(upload) });
}
