import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NotFound } from "@/lib/platform/errors";
import { fileKinds, openFile, removeUnreferenced, storeFile, storeFiles } from "@/lib/platform/storage";
import { archive, jpeg, pdf, png, webp, workbook } from "./samples";

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "linli-files-"));
  vi.stubEnv("STORAGE_DIR", directory);
  vi.stubEnv("S3_ENDPOINT", "");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(directory, { recursive: true });
});

const store = (content: Buffer | string, name = "附件", more = {}) =>
  storeFile(Readable.from([Buffer.from(content as string)]), {
    allow: fileKinds,
    maxBytes: 5_000_000,
    name,
    ...more,
  });
const filesLeft = async () =>
  (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
const refused = async (reason: string, attempt: Promise<unknown>) => {
  await expect(attempt).rejects.toMatchObject({ name: "StorageProblem", reason });
  expect(await filesLeft()).toEqual([]);
};

describe("storing a file", () => {
  it("keeps the content under its hash, once, and gives it back", async () => {
    const stored = await store(pdf, "年度报告.PDF");
    expect(stored).toEqual({
      sha256: createHash("sha256").update(pdf).digest("hex"),
      size: pdf.length,
      kind: "pdf",
      name: "年度报告.pdf",
    });
    await store(pdf, "copy.pdf");
    expect(await filesLeft()).toHaveLength(1);
    const { stream, size } = await openFile(stored.sha256);
    expect(size).toBe(pdf.length);
    expect(Buffer.concat(await stream.toArray())).toEqual(pdf);
    expect(
      (await stat(join(directory, stored.sha256.slice(0, 2), stored.sha256.slice(2, 4), stored.sha256)))
        .mode & 0o077,
    ).toBe(0);
  });

  it.each([
    ["pdf", pdf, "a"],
    ["png", png(10, 10), "a"],
    ["jpeg", jpeg(10, 10), "a"],
    ["webp", webp(10, 10), "a"],
    ["xlsx", workbook(), "a.docx"],
    [
      "docx",
      archive([
        { name: "[Content_Types].xml", content: "" },
        { name: "word/document.xml", content: "" },
      ]),
      "a",
    ],
    [
      "xlsx",
      archive([
        { name: "[Content_Types].xml", content: "" },
        { name: "xl\\workbook.xml", content: "" },
      ]),
      "separators of another system.xlsx",
    ],
    ["csv", "名称,代码\n邻里,1\n", "a.csv"],
    ["csv", Buffer.from("c3fbb3c62cb4fac2eb0a", "hex"), "gbk.CSV"],
    ["text", "只有一句话", "a.html"],
  ])("tells %s by its content", async (kind, content, name) => {
    expect((await store(content, name)).kind).toBe(kind);
  });

  it("reads a web stream as an upload of a form gives it", async () => {
    const stream = new Blob([pdf]).stream();
    expect((await storeFile(stream, { allow: ["pdf"], maxBytes: 1000, name: "a.pdf" })).kind).toBe("pdf");
  });

  it("answers not found for what was never stored or is no hash", async () => {
    await expect(openFile("a".repeat(64))).rejects.toThrow(NotFound);
    await expect(openFile("../../etc/passwd")).rejects.toThrow(NotFound);
  });
});

describe("refusing a file", () => {
  it.each<[string, string, Buffer | string, string?]>([
    ["empty", "nothing", ""],
    ["tooLarge", "more than the limit", Buffer.alloc(5_000_001, "a")],
    ["unknownKind", "a program", Buffer.from("4d5a90000300000004000000ffff0000", "hex")],
    ["unknownKind", "an old Excel file", Buffer.from("d0cf11e0a1b11ae10000000000000000", "hex")],
    ["unknownKind", "any other archive", archive([{ name: "a.txt", content: "a" }])],
    ["activeContent", "a web page", "<!DOCTYPE html><p>hello", "a.txt"],
    [
      "activeContent",
      "a picture that runs",
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      "a.png",
    ],
    ["activeContent", "a web page after a mark and blanks", "\ufeff \n <html>", "a.csv"],
    ["activeContent", "markup in a table", "name,code\n<script>alert(1)</script>,2", "a.csv"],
    [
      "ambiguous",
      "a PDF that is also a web page",
      Buffer.concat([Buffer.from("%PDF-1.7\n<html><script>1</script>"), pdf]),
    ],
    ["ambiguous", "a PDF that is also an archive", Buffer.concat([pdf, workbook()])],
    ["ambiguous", "a picture with something after its end", Buffer.concat([png(9, 9), Buffer.from("<?php")])],
    ["ambiguous", "a photo that is also an archive", Buffer.concat([jpeg(9, 9), workbook()])],
    ["damaged", "half a PDF", pdf.subarray(0, 40)],
    ["damaged", "half a workbook", workbook().subarray(0, 120)],
    ["tooManyPixels", "a picture of 50,000 by 50,000", png(50_000, 50_000)],
    ["tooManyPixels", "a photo of 60,000 by 60,000", jpeg(60_000, 60_000)],
    [
      "damaged",
      "parts larger than the directory says",
      workbook([{ name: "xl/a.xml", content: Buffer.alloc(100_000), claimedSize: 10 }]),
    ],
    [
      "unpacksTooLarge",
      "a bomb of 400 MB",
      workbook([{ name: "xl/a.xml", content: Buffer.alloc(400 * 2 ** 20) }]),
    ],
    [
      "unpacksTooLarge",
      "a bomb within the absolute limit",
      workbook([{ name: "xl/a.xml", content: Buffer.alloc(40 * 2 ** 20) }]),
    ],
    [
      "unpacksTooLarge",
      "an archive of six thousand parts",
      workbook(Array.from({ length: 6000 }, (_, n) => ({ name: `xl/${n}`, content: "" }))),
    ],
    ["damaged", "parts that leave the archive", workbook([{ name: "../../x", content: "" }])],
    [
      "damaged",
      "two parts of one name",
      workbook([
        { name: "xl/a", content: "" },
        { name: "xl/a", content: "" },
      ]),
    ],
    ["locked", "a part under a password", workbook([{ name: "xl/a", content: "", flags: 1 }])],
    ["macros", "macros", workbook([{ name: "xl/vbaProject.bin", content: "" }])],
    ["nested", "an archive within", workbook([{ name: "xl/media/a.zip", content: "" }])],
  ])("%s: %s", async (reason, _what, content, name = "file") => {
    const attempt = store(content, name);
    const started = performance.now();
    await refused(reason, attempt);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("notAllowed: a kind that this form does not take", async () => {
    await refused("notAllowed", store(pdf, "a.pdf", { allow: ["png"] }));
  });

  it("tooSlow: a sender that crawls, with the connection closed", async () => {
    const crawling = new Readable({ read() {} });
    const drip = setInterval(() => crawling.push("x"), 20);
    const pace = { graceMs: 100, bytesPerSecond: 1000, totalMs: 60_000 };
    await refused("tooSlow", storeFile(crawling, { allow: ["text"], maxBytes: 1000, name: "a", pace }));
    clearInterval(drip);
    expect(crawling.destroyed).toBe(true);
  });

  it("interrupted: a sender that goes away", async () => {
    const leaving = new Readable({ read() {} });
    leaving.push("half");
    setTimeout(() => leaving.destroy(), 20);
    await refused("interrupted", storeFile(leaving, { allow: ["text"], maxBytes: 1000, name: "a" }));
  });

  it("tooMany: more files than the form takes", async () => {
    const upload = { upload: Readable.from([pdf]), name: "a" };
    await refused("tooMany", storeFiles([upload, upload], { allow: ["pdf"], maxBytes: 1000, maxFiles: 1 }));
  });
});

describe("removing what nothing refers to", () => {
  it("spares files in use, files younger than the limit, and nothing else", async () => {
    const kept = await store("kept");
    const lost = await store("lost");
    const never = async () => new Set<string>();
    expect(await removeUnreferenced(never, new Date(Date.now() - 86_400_000))).toBe(0);
    const soon = new Date(Date.now() + 1000);
    expect(
      await removeUnreferenced(async (all) => new Set(all.filter((sha256) => sha256 === kept.sha256)), soon),
    ).toBe(1);
    await expect(openFile(lost.sha256)).rejects.toThrow(NotFound);
    (await openFile(kept.sha256)).stream.destroy();
  });
});
