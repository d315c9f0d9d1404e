import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { charactersWithoutGlyph, type DocumentDefinition, renderDocument } from "@/lib/platform/documents";
import { textOfPages } from "./pdf-text";
import { sampleCertificate, sampleExtract } from "./sample";

const letter = (blocks: DocumentDefinition["blocks"]): DocumentDefinition => ({
  language: "zh-CN",
  title: "函",
  madeAt: new Date("2026-03-31T01:00:00Z"),
  blocks,
});

describe("a document", () => {
  it("is the same, byte for byte, for the same definition and moment", async () => {
    const first = await renderDocument(sampleExtract("zh-CN"));
    expect(first.equals(await renderDocument(sampleExtract("zh-CN")))).toBe(true);
  });

  it.each(["zh-CN", "en"] as const)(
    "can be read back as text in %s, rare characters included",
    async (language) => {
      const [first = ""] = textOfPages(await renderDocument(sampleExtract(language)));
      expect(first).toContain("普陀区长寿路街道邻里社区服务中心");
      expect(first).toContain("䶮");
      expect(first).toContain("㛃");
      expect(first).toContain("𠮷");
      expect(first).not.toContain("\ufffd");
      expect(first).toContain(language === "en" ? "Extract from the register" : "社会组织登记信息摘录");
    },
  );

  it("numbers its pages in its own language and repeats a table's header on each", async () => {
    const zh = textOfPages(await renderDocument(sampleExtract("zh-CN")));
    expect(zh).toHaveLength(3);
    for (const [index, page] of zh.entries()) {
      expect(page).toContain(`第 ${index + 1} 页 共 3 页`);
      expect(page).toContain("变更前");
    }
    const en = textOfPages(await renderDocument(sampleExtract("en")));
    expect(en[1]).toContain(`Page 2 of ${en.length}`);
  });

  it("prints every row of a long table once", async () => {
    const text = textOfPages(await renderDocument(sampleExtract("zh-CN", 300))).join("\n");
    const rows = [...text.matchAll(/武宁路 (\d+) 号/g)].map((match) => Number(match[1]));
    expect(rows).toEqual(Array.from({ length: 300 }, (_, n) => n + 100));
  });

  it("breaks a table row that is taller than a page", async () => {
    const long = "社区服务".repeat(3000);
    const pages = textOfPages(
      await renderDocument(letter([{ kind: "table", columns: [{ header: "内容" }], rows: [[long]] }])),
    );
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.join("").match(/社区服务/g)?.length).toBeGreaterThan(2900);
  });

  it("keeps a heading with the paragraph it announces", async () => {
    const filler = { kind: "paragraph", text: "正文。" } as const;
    for (const count of [28, 29, 30, 31, 32, 33]) {
      const blocks = [
        ...Array.from({ length: count }, () => filler),
        { kind: "heading", text: "标题", level: 2 } as const,
      ];
      const pages = textOfPages(
        await renderDocument(letter([...blocks, { kind: "paragraph", text: "标题下的话" }])),
      );
      const page = pages.find((text) => text.includes("标题下的话"));
      expect(page?.match(/标题/g)).toHaveLength(2);
    }
  });

  it("names the code point of a character that no font has, and keeps the character for copying", async () => {
    const unknown = "\u{2A6A5}";
    expect(charactersWithoutGlyph(`王䶮𠮷㛃${unknown}，OK`)).toEqual([unknown]);
    const [page = ""] = textOfPages(
      await renderDocument(letter([{ kind: "paragraph", text: `王${unknown}` }])),
    );
    expect(page).toContain("02A6A5");
  });

  it("tells readers that speak what is a heading, a table and a figure, each element once", async () => {
    const pdf = (await renderDocument(sampleExtract("en"))).toString("latin1");
    const count = (type: string) => pdf.match(new RegExp(`/S /${type}\n`, "g"))?.length;
    expect(pdf).toContain("/Marked true");
    expect(count("H1")).toBe(1);
    expect(count("Table")).toBe(2);
    expect(count("TR")).toBe(4 + 1 + 60);
    expect(count("TH")).toBe(4 + 4);
    expect(count("Figure")).toBe(2);
  });

  it("draws two hundred certificates in little time of the processor and keeps no memory of them", async () => {
    setFlagsFromString("--expose_gc");
    const collectGarbage: () => void = runInNewContext("gc");
    const draw = async (times: number) => {
      for (let n = 0; n < times; n++) await renderDocument(sampleCertificate(n % 2 ? "en" : "zh-CN"));
      // Node 24 gives buffers back a turn after their collection.
      for (let turn = 0; turn < 3; turn++) {
        collectGarbage();
        await setImmediate();
      }
      return process.memoryUsage();
    };
    const before = await draw(20);
    const started = process.cpuUsage();
    const after = await draw(200);
    const { user, system } = process.cpuUsage(started);
    // The aim is 20 ms each; the limit leaves room for slower machines.
    expect((user + system) / 1000 / 200).toBeLessThan(60);
    expect((after.heapUsed - before.heapUsed) / 2 ** 20).toBeLessThan(8);
    expect((after.arrayBuffers - before.arrayBuffers) / 2 ** 20).toBeLessThan(8);
  }, 60_000);
});
