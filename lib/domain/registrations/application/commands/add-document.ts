import { z } from "zod";
import { isApplicant } from "@/lib/domain/cases/policy";
import type { Actor } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { database, type Transaction } from "@/lib/platform/db/client";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { storeFile } from "@/lib/platform/storage";
import { storedFileSchema } from "@/lib/platform/storage/stored-file";
import { getAnswers, getRegistration } from "../../queries/registration";
import { isWritable, writableStatuses } from "../../rules";
import { materialKeys, materialsOf } from "../rules";
import { largestDocument, mostDocuments } from "../writing/schema";

const storedDocumentSchema = z.object({
  id: z.uuid(),
  material: z.enum(materialKeys),
  file: storedFileSchema,
});

type Asked = { id: string; material: string };

/** The person may hand in this paper now. Throws NotFound, Forbidden, or Refusal for a wrong moment or one paper too many. */
async function expectWanted(
  actor: Actor,
  { id, material }: Asked,
  tx: Transaction,
): Promise<{ accountId: string }> {
  const registration = await getRegistration(actor, id, tx);
  const { accountId } = actor;
  if (!isApplicant(actor, registration) || accountId === null) throw new Forbidden();
  if (!isWritable(registration.status)) throw new Refusal("applications.notWritable");
  const wanted = materialsOf(registration.kind, await getAnswers(id, tx));
  if (!wanted.some(({ key }) => key === material)) throw new NotFound();
  const count = await tx.caseDocument.count({ where: { caseId: id, material, removedAt: null } });
  if (count >= mostDocuments) throw new Refusal("applications.tooManyDocuments", { limit: mostDocuments });
  return { accountId };
}

const keepDocument = command(storedDocumentSchema, async ({ actor, tx, now }, { id, material, file }) => {
  // The row of the case is written first: two files that arrive at once are counted one after the other.
  const { count } = await tx.case.updateMany({
    where: { id, status: { in: [...writableStatuses] } },
    data: { version: { increment: 1 } },
  });
  const { accountId } = await expectWanted(actor, { id, material }, tx);
  if (count === 0) throw new Refusal("applications.notWritable");
  const stored = await tx.storedFile.create({ data: { ...file, uploadedById: accountId } });
  const document = await tx.caseDocument.create({
    data: { caseId: id, material, fileId: stored.id, addedById: accountId, addedAt: now },
  });
  return { id: document.id };
});

/**
 * Takes in a paper for one of the materials. Throws StorageProblem for files that the portal does not take, and before a
 * byte is read NotFound, Forbidden, or Refusal once the application is out of the applicant's hands or holds enough papers.
 */
export async function addDocument(
  actor: Actor,
  { id, material, name, stream }: Asked & { name: string; stream: Parameters<typeof storeFile>[0] },
): Promise<{ id: string }> {
  const known = materialKeys.find((key) => key === material);
  if (!known) throw new NotFound();
  await expectWanted(actor, { id, material }, database());
  const file = await storeFile(stream, {
    allow: ["pdf", "jpeg", "png", "docx", "xlsx"],
    maxBytes: largestDocument,
    name,
  });
  return keepDocument(actor, { id, material: known, file });
}
