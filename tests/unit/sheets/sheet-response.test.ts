import { describe, expect, it } from "vitest";
import { aboutExport, noSuchFormat, sheetFormat, sheetResponse } from "@/lib/platform/sheets/sheet-response";

const sheet = {
  name: "名录",
  columns: [{ title: "Name", kind: "text" as const, value: (row: string) => row }],
  rows: ["one", "two"],
  texts: { sheetName: "名录", aboutName: "说明", about: [] },
};

describe("an export", () => {
  it("comes in the format that the address asks for, or not at all", () => {
    expect(sheetFormat(new URLSearchParams("format=csv"))).toBe("csv");
    expect(sheetFormat(new URLSearchParams("format=xlsx"))).toBe("xlsx");
    expect(sheetFormat(new URLSearchParams("format=pdf"))).toBeUndefined();
    expect(sheetFormat(new URLSearchParams())).toBeUndefined();
    expect(noSuchFormat().status).toBe(400);
  });

  it("is a download under its name, of a length that nobody knows yet", async () => {
    const csv = sheetResponse({ ...sheet, format: "csv" });
    expect(csv.headers.get("Content-Type")).toBe("text/csv");
    expect(csv.headers.get("Content-Disposition")).toContain(encodeURIComponent("名录.csv"));
    expect(csv.headers.get("Content-Length")).toBeNull();
    expect(await csv.text()).toContain("one");
    const xlsx = sheetResponse({ ...sheet, format: "xlsx" });
    expect(xlsx.headers.get("Content-Disposition")).toContain(encodeURIComponent("名录.xlsx"));
    expect(new TextDecoder().decode((await xlsx.bytes()).slice(0, 2))).toBe("PK");
  });

  it("tells where it is from, under which filters, how many rows, and when", () => {
    const at = new Date("2026-11-20T02:00:00Z");
    const about = aboutExport({ words: (line) => line, filter: "/lists?q=1", count: 2, at, locale: "en" });
    expect(about.map(([line]) => line)).toEqual(["source", "filter", "count", "time"]);
    expect(about[1]?.[1]).toMatch(/^http.*\/lists\?q=1$/);
    expect(about[2]?.[1]).toBe("2");
  });
});
