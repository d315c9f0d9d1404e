import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { archiveCase } from "@/lib/domain/registrations/archive/commands/archive-case";
import { findArchiveFile, getClosedCase } from "@/lib/domain/registrations/archive/queries";
import { contentsDocument, differencesOf } from "@/lib/domain/registrations/archive/rules";
import { approveRegistration } from "@/lib/domain/registrations/commands/approve";
import { database } from "@/lib/platform/db/client";
import { renderDocument } from "@/lib/platform/documents";
import { sayIn } from "@/lib/platform/i18n/say";
import { openFile, storeFile } from "@/lib/platform/storage";
import type { FileKind } from "@/lib/platform/storage/kinds";
import { makePerson } from "@/tests/factories/accounts";
import { notFound } from "@/tests/factories/refusals";
import { createRegistration } from "@/tests/factories/registrations";
import { png } from "@/tests/unit/storage/samples";
import { at, officers } from "./decisions";

process.env.STORAGE_DIR = mkdtempSync(join(tmpdir(), "archive-test-"));

const say = sayIn("zh-CN");
type Created = Awaited<ReturnType<typeof createRegistration>>;

/** Hands in a file of which the content is kept, in place of the row that the factory made. */
async function handIn({ documents }: Created, material: string, kind: FileKind, content: Buffer) {
  const stored = await storeFile(Readable.from([content]), {
    allow: [kind],
    maxBytes: 1_000_000,
    name: `${material}.${kind}`,
  });
  await database().storedFile.update({ where: { id: documents[material]?.[0] ?? "" }, data: stored });
}

const threePages = () =>
  renderDocument({
    language: "zh-CN",
    title: "章程",
    madeAt: new Date("2026-11-01"),
    blocks: [
      { kind: "paragraph", text: "章程" },
      { kind: "pageBreak" },
      { kind: "paragraph", text: "第二页" },
      { kind: "pageBreak" },
      { kind: "paragraph", text: "第三页" },
    ],
  });

async function closedCase() {
  const created = await createRegistration({
    kind: "establishment",
    status: "reviewed",
    registration: { decisionReason: null, preCheckRemark: "材料齐全" },
  });
  const last = await database().caseSubmission.findFirstOrThrow({ where: { caseId: created.id } });
  const { id: _, ordinal: __, answers, documents, ...rest } = last;
  const sealed = answers as Record<string, object>;
  await database().caseSubmission.create({
    data: {
      ...rest,
      ordinal: 2,
      documents: documents as object,
      answers: { ...sealed, place: { ...sealed.place, domicile: "上海市普陀区武宁路8号" } },
    },
  });
  await handIn(created, "charterDraft", "pdf", await threePages());
  await handIn(created, "premisesProof", "png", png(40, 20));
  await approveRegistration((await officers()).approver, { id: created.id }, at);
  return created;
}

const pdfOf = async (sha256: string) => PDFDocument.load(await buffer((await openFile(sha256)).stream));

describe("the file of a case that has ended", () => {
  it("is asked for in the transaction that ends it and binds everything with contents", async () => {
    const { id, applicant } = await closedCase();
    const jobs = await database().$queryRaw<{ data: object }[]>`
      SELECT data FROM jobs.job WHERE name = 'registrations.archive'`;
    expect(jobs.map(({ data }) => data)).toContainEqual({ caseId: id });
    await archiveCase(id);
    const file = await findArchiveFile(applicant, id);
    const bound = await pdfOf(file.sha256);
    const closed = await getClosedCase(id, say);
    // Contents, answers, steps and attachments take a page or two each; the charter three, its letter and picture one.
    expect(bound.getPageCount()).toBeGreaterThanOrEqual(9);
    expect(bound.getTitle()).toBe(`案卷 ${closed?.record.number}`);
    expect(closed?.letters).toHaveLength(1);

    await archiveCase(id);
    expect((await findArchiveFile(applicant, id)).sha256).toBe(file.sha256);
  }, 60_000);

  it("tells what a later submission changed, with identity numbers masked", async () => {
    const { id } = await closedCase();
    const closed = await getClosedCase(id, say);
    const [first, second] = closed?.record.submissions ?? [];
    if (!first || !second) throw new Error("two submissions were sent in");
    expect(differencesOf(first, second)).toMatchObject([
      { answer: { label: "住所" }, after: "上海市普陀区武宁路8号" },
    ]);
    expect(JSON.stringify(closed)).not.toMatch(/310107197506\d/);
    expect(closed?.record.steps.map(({ step }) => step)).toContain("准予");
  });

  it("is for both sides of the case and for nobody else", async () => {
    const { id, applicant } = await closedCase();
    await expect(findArchiveFile(applicant, id)).rejects.toEqual(notFound);
    await archiveCase(id);
    const { officer, centerStaff } = await officers();
    for (const reader of [applicant, officer, centerStaff]) {
      await expect(findArchiveFile(reader, id)).resolves.toMatchObject({ kind: "pdf" });
    }
    await expect(findArchiveFile(await makePerson("resident"), id)).rejects.toEqual(notFound);
  }, 60_000);

  it("is not made of a case that goes on", async () => {
    const { id } = await createRegistration({ status: "accepted" });
    await archiveCase(id);
    expect(await database().case.findUnique({ where: { id } })).toMatchObject({ archiveFileId: null });
  });
});

describe("its contents", () => {
  it("name the page on which each part begins", async () => {
    const { id } = await closedCase();
    const closed = await getClosedCase(id, say);
    if (!closed) throw new Error("the case is closed");
    const parts = [
      { title: "甲", pages: 2 },
      { title: "乙", pages: 3 },
      { title: "丙", pages: 1 },
    ];
    const { blocks } = contentsDocument({ record: closed.record, say }, parts, 1);
    expect(blocks.at(-1)).toMatchObject({
      rows: [
        ["1", "甲", "2"],
        ["2", "乙", "4"],
        ["3", "丙", "7"],
      ],
    });
  });
});
