import { describe, expect, it } from "vitest";
import { maskResidentId, parseResidentId } from "@/lib/platform/identifiers/resident-id";

const today = "2026-03-31";

describe("the resident identity number", () => {
  it.each([
    ["11010519491231002X", "1949-12-31"],
    ["310107194901010013", "1949-01-01"],
    ["310107198506301230", "1985-06-30"],
    [" 11010519491231002x ", "1949-12-31"],
    ["１１０１０５１９４９１２３１００２Ｘ", "1949-12-31"],
  ])("%s is of someone born on %s", (text, bornOn) => {
    expect(parseResidentId(text, today)).toMatchObject({ ok: true, bornOn });
  });

  it.each([
    ["", "form"],
    ["31010719490101001", "form"],
    ["010107194901010013", "form"],
    ["3101071949O1010013", "form"],
    ["310107194902300013", "birthDate"],
    ["310107190002290013", "birthDate"],
    ["310107202604010013", "birthDate"],
    ["310107194901010014", "check"],
    ["110105194912310020", "check"],
  ])("%j is refused: %s", (text, fault) => {
    expect(parseResidentId(text, today)).toEqual({ ok: false, fault });
  });

  it("accepts someone born today", () => {
    expect(parseResidentId("310107202603310012", today)).not.toEqual({ ok: false, fault: "birthDate" });
  });

  it("shows only the first three and the last four characters", () => {
    expect(maskResidentId("310107194901010013")).toBe("310***********0013");
    expect(maskResidentId("11010519491231002X")).toBe("110***********002X");
    expect(maskResidentId("310107")).toBe("******");
  });
});
