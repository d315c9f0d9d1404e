import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedUscc, makeUscc, parseUscc } from "@/lib/platform/identifiers/uscc";

type Vector = { code: string; valid: "yes" | "no"; note: string };
const vectors: Vector[] = parse(readFileSync(new URL("uscc-vectors.csv", import.meta.url)), {
  columns: true,
});

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const bodies = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 8, maxLength: 8 });
const divisions = fc.integer({ min: 110000, max: 659999 }).map(String);
const codes = fc
  .tuple(fc.constantFrom("1", "2", "3", "9"), divisions, bodies)
  .map(([category, division, body]) => makeUscc(category, division, body));

describe("the unified social credit code", () => {
  it.each(vectors)("$code: $valid, $note", ({ code, valid, note }) => {
    const reading = parseUscc(code);
    expect(reading.ok).toBe(valid === "yes");
    const shouldBe = /should be (\w)/.exec(note)?.[1];
    if (!reading.ok && shouldBe) {
      expect(reading.faults).toEqual(["check"]);
      expect(reading.expected).toBe(code.slice(0, 17) + shouldBe);
    }
    if (!reading.ok && note.startsWith("both")) expect(reading.faults).toEqual(["organizationCode", "check"]);
  });

  it.each([
    ["1", "310107", "MJX00001", "51310107MJX000018B"],
    ["2", "310107", "MJX00002", "52310107MJX0000263"],
    ["3", "310107", "MJX00003", "53310107MJX000034T"],
    ["2", "310107", "MJ507533", "52310107MJ5075334L"],
  ] as const)("category %s, division %s, body %s is %s", (category, division, body, code) => {
    expect(makeUscc(category, division, body)).toBe(code);
  });

  it("reads what offices type: small letters, full-width, spaces and hyphens", () => {
    for (const typed of [
      "52310107mj5075334l",
      "５２３１０１０７ＭＪ５０７５３３４Ｌ",
      " 52 310107 MJ5075334 L ",
      "52-310107-MJ5075334-L",
    ]) {
      const reading = parseUscc(typed);
      expect(reading).toMatchObject({
        ok: true,
        uscc: { code: "52310107MJ5075334L", category: "2", department: "5" },
      });
      expect(reading).toMatchObject({ uscc: { divisionCode: "310107", organizationCode: "MJ5075334" } });
    }
  });

  it.each([
    "",
    "5231010",
    "52310107MJ5075334LL",
    "52310107IJ5075334L",
    "5231010XMJ5075334L",
    "５２３１０１０７社会组织",
  ])("%j has not the form of a code", (text) => {
    expect(parseUscc(text)).toEqual({ ok: false, faults: ["form"], expected: null });
  });

  it("gives the check characters to the first sixteen", () => {
    expect(expectedUscc("52310107MJX00002")).toBe("52310107MJX0000263");
    expect(expectedUscc("52310107MJX0000")).toBeNull();
  });

  it("refuses parts of a wrong length", () => {
    expect(() => makeUscc("1", "31010", "MJX000010")).toThrow(RangeError);
    expect(() => makeUscc("1", "310107", "MJX0001")).toThrow(RangeError);
  });

  it("reads every code it makes", () => {
    fc.assert(fc.property(codes, (code) => parseUscc(code).ok));
  });

  it("finds every single wrong character and every exchange of neighbours", () => {
    const typo = fc.tuple(codes, fc.integer({ min: 8, max: 17 }), fc.constantFrom(...alphabet));
    fc.assert(
      fc.property(typo, ([code, at, character]) => {
        fc.pre(code.charAt(at) !== character);
        expect(parseUscc(code.slice(0, at) + character + code.slice(at + 1)).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(codes, fc.integer({ min: 8, max: 16 }), (code, at) => {
        fc.pre(code.charAt(at) !== code.charAt(at + 1));
        const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        expect(parseUscc(swapped).ok).toBe(false);
      }),
    );
  });
});
