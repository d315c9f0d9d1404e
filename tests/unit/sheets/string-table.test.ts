import fc from "fast-check";
import { expect, it } from "vitest";
import { StringTable } from "@/lib/platform/sheets/string-table";

it("a table of strings gives every text back by its number, and nothing beyond", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3000 }),
      fc.array(fc.string(), { minLength: 1 }),
      (count, texts) => {
        const table = new StringTable();
        const textAt = (index: number) => texts[index % texts.length] ?? "";
        for (let index = 0; index < count; index += 1) table.push(textAt(index));
        expect(table.length).toBe(count);
        for (let index = 0; index < count; index += 1) expect(table.at(index)).toBe(textAt(index));
        for (const beyond of [count, count + 5000, -1, Number.NaN]) {
          expect(table.at(beyond)).toBeUndefined();
        }
      },
    ),
    { numRuns: 50 },
  );
});
