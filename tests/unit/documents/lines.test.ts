import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fontFor, openFont } from "@/lib/platform/documents/fonts";
import { breakLines } from "@/lib/platform/documents/lines";
import { runsOf } from "@/lib/platform/documents/runs";

const style = { face: "regular", size: 10, language: "zh-CN" } as const;
const texts = (text: string, width: number) =>
  breakLines(text, style, width).map((line) => line.runs.map((run) => run.text).join(""));

describe("breaking lines", () => {
  it("breaks Chinese between characters and English between words", () => {
    expect(texts("社会组织登记", 30)).toEqual(["社会组", "织登记"]);
    expect(texts("register of organizations", 70)).toEqual(["register of", "organizations"]);
  });

  it("never begins a line with closing punctuation nor ends one with an opening bracket", () => {
    expect(texts("社会组，织", 30)).toEqual(["社会", "组，织"]);
    expect(texts("社会《组织》", 30)).toEqual(["社会", "《组", "织》"]);
  });

  it("keeps a number with the unit that counts it", () => {
    expect(texts("有效期自 2026年", 62)).toEqual(["有效期自", "2026年"]);
  });

  it("breaks a word that is longer than a line", () => {
    expect(texts("https://linli.example/organizations", 60).length).toBeGreaterThan(2);
  });

  it("loses no character and overruns no line, whatever the text", () => {
    const character = fc.constantFrom(..."社会组织《》（），。“”abcXYZ 012年/-\n䶮㛃𠮷");
    fc.assert(
      fc.property(
        fc.array(character, { maxLength: 80 }),
        fc.integer({ min: 60, max: 200 }),
        (characters, width) => {
          const text = characters.join("");
          const lines = breakLines(text, style, width);
          const drawn = lines.flatMap((line) => line.runs.map((run) => run.text)).join("");
          expect(drawn.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
          for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01);
        },
      ),
    );
  });
});

describe("choosing fonts", () => {
  it("has a glyph for every character it hands to a font", () => {
    for (const run of runsOf("王䶮、𠮷田㛃 “Linli” \u{2A6A5}", "bold", "en")) {
      if (run.font === null) continue;
      for (const glyph of openFont(run.font).layout(run.text, run.features).glyphs)
        expect(glyph.id).not.toBe(0);
    }
  });

  it("covers the unified ideographs and the first extension without a gap", () => {
    const lacking: number[] = [];
    for (let codePoint = 0x3400; codePoint <= 0x9fff; codePoint++) {
      const symbol = codePoint >= 0x4dc0 && codePoint < 0x4e00;
      if (!symbol && fontFor(codePoint, "regular") === null) lacking.push(codePoint);
    }
    expect(lacking).toEqual([]);
  });

  it("drops variation selectors and control characters rather than drawing boxes", () => {
    expect(runsOf("葛\u{E0100}\u0007城", "regular", "zh-CN").map((run) => run.text)).toEqual(["葛城"]);
  });
});
