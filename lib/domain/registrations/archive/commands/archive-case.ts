import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { database } from "@/lib/platform/db/client";
import { renderDocument } from "@/lib/platform/documents";
import { joinLeaves, type OpenedLeaf, openLeaf } from "@/lib/platform/documents/join";
import { isDemonstration, siteUrl } from "@/lib/platform/env";
import { NotFound } from "@/lib/platform/errors";
import { type Say, sayIn } from "@/lib/platform/i18n/say";
import { openFile, storeFile } from "@/lib/platform/storage";
import { letterDocument } from "../../../cases/letters/paper/rules";
import { getClosedCase } from "../queries";
import { answersDocument, attachmentsDocument, contentsDocument, stepsDocument } from "../rules";
import type { ToldPaper } from "../schema";

type ClosedCase = NonNullable<Awaited<ReturnType<typeof getClosedCase>>>;
type Bound = { title: string; leaf: OpenedLeaf };
type Definition = Parameters<typeof renderDocument>[0];

const language = "zh-CN" as const;
const largest = 512 * 2 ** 20;

async function drawn(definition: Definition): Promise<OpenedLeaf> {
  const leaf = await openLeaf({ kind: "pdf", content: await renderDocument(definition) });
  if (!leaf) throw new Error(`${definition.title} cannot be read back`);
  return leaf;
}

/** What was uploaded, opened for binding; null for other kinds of file, and what cannot be read or is not there. */
async function openPaper({ kind, sha256 }: ClosedCase["papers"][number]["file"]): Promise<OpenedLeaf | null> {
  if (kind !== "pdf" && kind !== "png" && kind !== "jpeg") return null;
  try {
    const { stream } = await openFile(sha256);
    return await openLeaf({ kind, content: await buffer(stream) });
  } catch (problem) {
    if (problem instanceof NotFound) return null;
    throw problem;
  }
}

async function bindPapers({ papers }: ClosedCase, say: Say) {
  const bound: Bound[] = [];
  const named: ToldPaper[] = [];
  for (const { material, file } of papers) {
    const label = say(`registrations.materials.${material}`);
    const leaf = await openPaper(file);
    if (leaf) bound.push({ title: `${label}：${file.name}`, leaf });
    else named.push({ label, ...file, pages: null });
  }
  return { bound, named };
}

async function bindLetters({ letters }: ClosedCase, caseId: string): Promise<Bound[]> {
  const paper = { language, caseAddress: `${siteUrl()}/cases/${caseId}`, isDemonstration: isDemonstration() };
  const bound: Bound[] = [];
  for (const letter of letters) {
    const title = `${letter.content[language].title} ${letter.number}`;
    bound.push({ title, leaf: await drawn(letterDocument(letter, paper)) });
  }
  return bound;
}

async function bindFile(closed: ClosedCase, caseId: string, say: Say): Promise<Uint8Array> {
  const { record } = closed;
  const making = { record, say };
  const papers = await bindPapers(closed, say);
  const parts: Bound[] = [
    { title: say("registrations.archive.answers"), leaf: await drawn(answersDocument(making)) },
    { title: say("registrations.archive.steps"), leaf: await drawn(stepsDocument(making)) },
    ...(await bindLetters(closed, caseId)),
    ...papers.bound,
  ];
  if (papers.named.length > 0) {
    const leaf = await drawn(attachmentsDocument(making, papers.named));
    parts.push({ title: say("registrations.archive.attachments"), leaf });
  }
  const listed = parts.map(({ title, leaf }) => ({ title, pages: leaf.pages }));
  // How long the contents are does not depend on the page numbers in them.
  const { pages: own } = await drawn(contentsDocument(making, listed, 1));
  const contents = await drawn(contentsDocument(making, listed, own));
  const title = `${say("registrations.archive.title")} ${record.number}`;
  return joinLeaves([contents, ...parts.map(({ leaf }) => leaf)], { title, madeAt: record.closedAt });
}

/**
 * Binds a case that has ended into one PDF with contents: answers and what later submissions changed, steps, letters,
 * papers. Safe to run again: a case that has its file keeps it.
 */
export async function archiveCase(caseId: string): Promise<void> {
  const say = sayIn(language);
  const closed = await getClosedCase(caseId, say);
  if (!closed || closed.archiveFileId) return;
  const pdf = await bindFile(closed, caseId, say);
  const stored = await storeFile(Readable.from([Buffer.from(pdf)]), {
    allow: ["pdf"],
    maxBytes: largest,
    name: `${closed.record.number}.pdf`,
  });
  await database().$transaction(async (tx) => {
    const { id } = await tx.storedFile.create({ data: stored, select: { id: true } });
    const { count } = await tx.case.updateMany({
      where: { id: caseId, archiveFileId: null },
      data: { archiveFileId: id },
    });
    if (count === 0) await tx.storedFile.delete({ where: { id } });
  });
}
