import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { NotFound } from "@/lib/platform/errors";
import { type FileKind, fileKinds } from "@/lib/platform/storage/kinds";
import { isApplicant, officeOf } from "../policy";
import { type CaseFile, getCase } from "./case";

/** Every file that proved or proves something in a case, those taken back included, in the order in which they came. */
export function listDocuments(caseId: string, tx: Transaction = database()) {
  return tx.caseDocument.findMany({
    where: { caseId },
    include: { file: { select: { name: true, size: true, kind: true } } },
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
  });
}

/** The files that the applicant handed in and did not take back, in the order in which they came. */
export function listKeptDocuments(caseId: string, tx: Transaction = database()) {
  return tx.caseDocument.findMany({
    where: { caseId, removedAt: null },
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      material: true,
      fileId: true,
      addedAt: true,
      file: { select: { name: true, kind: true, size: true } },
    },
  });
}

export type CaseDocument = Awaited<ReturnType<typeof listDocuments>>[number];

const columns = { sha256: true, name: true, kind: true, size: true } as const;
type Row = { sha256: string; name: string; kind: string; size: number };

function asFile(row: Row | null | undefined) {
  const kind = fileKinds.find((one) => one === row?.kind);
  if (!row || !kind) throw new NotFound();
  return { ...row, kind } satisfies Row & { kind: FileKind };
}

/** A document's file, for whoever sees the case; what offices were never sent is the applicant's alone. Throws NotFound. */
export async function findDocumentFile(
  actor: Actor,
  caseId: string,
  documentId: string,
  tx: Transaction = database(),
) {
  const file = await getCase(actor, caseId, tx);
  const row = await tx.caseDocument.findFirst({
    where: { id: documentId, caseId },
    include: { file: { select: columns } },
  });
  if (!row) throw new NotFound();
  const isOwn = isApplicant(actor, file);
  if (!isOwn && !(await wasSentIn(caseId, row.fileId, tx))) throw new NotFound();
  if (isOwn && row.removedAt !== null && !(await wasSentIn(caseId, row.fileId, tx))) throw new NotFound();
  return asFile(row.file);
}

async function wasSentIn(caseId: string, fileId: string, tx: Transaction): Promise<boolean> {
  const submissions = await tx.caseSubmission.findMany({ where: { caseId }, select: { documents: true } });
  return submissions.some(({ documents }) => JSON.stringify(documents).includes(fileId));
}

/** A file that went with a message or with a step of an office, for its readers. Throws NotFound. */
export async function findAttachedFile(
  actor: Actor,
  caseId: string,
  fileId: string,
  tx: Transaction = database(),
) {
  const file = await getCase(actor, caseId, tx);
  if (!mayReadMessages(actor, file)) throw new NotFound();
  const row = await tx.storedFile.findFirst({
    where: {
      id: fileId,
      OR: [
        { caseMessages: { some: { caseId } } },
        { consents: { some: { caseId } } },
        { contactLetters: { some: { caseId } } },
      ],
    },
    select: columns,
  });
  return asFile(row);
}

const mayReadMessages = (actor: Actor, file: CaseFile) =>
  isApplicant(actor, file) || officeOf(actor, file) !== null;
