import { z } from "zod";
import type { Actor } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { database, type Transaction } from "@/lib/platform/db/client";
import { NotFound, Refusal } from "@/lib/platform/errors";
import { storeFile } from "@/lib/platform/storage";
import { storedFileSchema } from "@/lib/platform/storage/stored-file";
import { isWritable, writableStatuses } from "../../rules";
import { getReportAnswers } from "../queries/answers";
import { getOwnCheck } from "../queries/section";
import { materialKeys, materialsOf } from "../rules";
import { largestDocument, mostDocuments } from "../writing/schema";
import { takeSignature } from "./take-signature";

const storedDocumentSchema = z.object({
  id: z.uuid(),
  material: z.enum(materialKeys),
  file: storedFileSchema,
});

type Asked = { id: string; material: string };

/** The person may hand in this paper now. Throws NotFound, Forbidden, or Refusal for a wrong moment or one paper too many. */
async function expectWanted(actor: Actor, { id, material }: Asked, tx: Transaction): Promise<void> {
  const check = await getOwnCheck(actor, id, tx);
  if (!isWritable(check.status)) throw new Refusal("annualReport.notWritable");
  const wanted = materialsOf(check.organizationKind, await getReportAnswers(id, tx));
  if (!wanted.some(({ key }) => key === material)) throw new NotFound();
  const count = await tx.caseDocument.count({ where: { caseId: id, material, removedAt: null } });
  if (count >= mostDocuments) throw new Refusal("annualReport.tooManyDocuments", { limit: mostDocuments });
}

const keepDocument = command(storedDocumentSchema, async ({ actor, tx, now }, { id, material, file }) => {
  // The row of the case is written first: two files that arrive at once are counted one after the other.
  const { count } = await tx.case.updateMany({
    where: { id, status: { in: [...writableStatuses] } },
    data: { version: { increment: 1 } },
  });
  await expectWanted(actor, { id, material }, tx);
  if (count === 0) throw new Refusal("annualReport.notWritable");
  const addedById = actor.accountId ?? "";
  const stored = await tx.storedFile.create({ data: { ...file, uploadedById: addedById } });
  const document = await tx.caseDocument.create({
    data: { caseId: id, material, fileId: stored.id, addedById, addedAt: now },
  });
  await takeSignature(tx, id);
  return { id: document.id };
});

/**
 * Takes in a paper for one of the materials of a report. Throws StorageProblem for files that the portal does not take, and
 * before a byte is read NotFound, Forbidden, or Refusal once the report is out of the organization's hands.
 */
export async function addReportDocument(
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
