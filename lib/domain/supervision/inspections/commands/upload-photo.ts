import { z } from "zod";
import { type Attachment, keepFile, storeAttachment } from "@/lib/domain/cases/commands/keep-file";
import type { Actor } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { storedFileSchema } from "@/lib/platform/storage/stored-file";
import { isInspector } from "../policy";
import { getInspection } from "../queries/inspection";

const keepPhoto = command(
  z.object({ id: z.uuid(), file: storedFileSchema }),
  async ({ actor, tx }, { id, file }) => {
    await getInspection(actor, id, tx);
    return keepFile(tx, actor, file);
  },
);

/**
 * Takes in a photograph or paper of a visit from one of its inspectors, who need not be officers of the procedure. Throws
 * NotFound and Forbidden before a byte is read, and StorageProblem.
 */
export async function uploadVisitPhoto(actor: Actor, id: string, upload: Attachment) {
  const inspection = await getInspection(actor, id);
  if (!isInspector(actor, inspection)) throw new Forbidden();
  return keepPhoto(actor, { id, file: await storeAttachment(upload) });
}
