import { describe, expect, it } from "vitest";
import { creditCertificateNumber, creditVerdictOf, stillHolds } from "@/lib/domain/credit/certificates/rules";

const none = { grade: "B", lists: [] };
const listed = { grade: "C", lists: [{ list: "abnormalActivities", listedOn: "2026-05-05" as const }] };
const certified = { validUntil: "2026-08-31", stated: none, replacedBy: null, standing: none } as const;

describe("a certificate of credit", () => {
  it("is numbered by year with six digits", () => {
    expect(creditCertificateNumber(2026, 12)).toBe("普信证〔2026〕第000012号");
  });

  it("holds through its last day", () => {
    expect(creditVerdictOf(certified, "2026-08-31")).toBe("inForce");
    expect(creditVerdictOf(certified, "2026-09-01")).toBe("expired");
  });

  it("gives way to the register, to a later one, and to what has changed", () => {
    expect(creditVerdictOf({ ...certified, standing: null }, "2026-08-31")).toBe("void");
    expect(creditVerdictOf({ ...certified, replacedBy: "普信证〔2026〕第000013号" }, "2026-08-31")).toBe(
      "superseded",
    );
    expect(creditVerdictOf({ ...certified, standing: listed }, "2026-08-31")).toBe("changed");
  });

  it("still holds whatever the order of the lists, and not when a list came or went", () => {
    const second = { list: "seriousDishonesty", listedOn: "2026-06-06" as const };
    const both = { grade: "D", lists: [...listed.lists, second] };
    expect(stillHolds(both, { grade: "D", lists: [second, ...listed.lists] })).toBe(true);
    expect(stillHolds(both, { grade: "D", lists: [second] })).toBe(false);
    expect(stillHolds(none, { ...none, grade: "A" })).toBe(false);
  });
});
