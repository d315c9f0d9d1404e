import { describe, expect, it } from "vitest";
import { Refusal } from "@/lib/platform/errors";
import { refusedIn, refusedQuery } from "@/lib/platform/forms/refused-address";

const back = (refusal: Refusal) => Object.fromEntries(refusedQuery(refusal));

describe("a refusal in an address", () => {
  it("comes back as it went, numbers as numbers", () => {
    const params = back(new Refusal("sheets.tooManyRows", { limit: 50_000, sheet: "名录" }));
    expect(refusedIn(params, ["sheets"])).toEqual({
      namespace: "sheets",
      reason: "tooManyRows",
      values: { limit: 50_000, sheet: "名录" },
    });
  });

  it("is none of another namespace, nor anything else that somebody writes there", () => {
    expect(refusedIn(back(new Refusal("accounts.locked")), ["sheets", "storage"])).toBeNull();
    expect(refusedIn({ refused: "sheets.refusals.tooLong" }, ["sheets"])).toBeNull();
    expect(refusedIn({ refused: "<b>" }, ["sheets"])).toBeNull();
    expect(refusedIn({}, ["sheets"])).toBeNull();
  });

  it("holds no more of a value than a sentence bears", () => {
    expect(back(new Refusal("sheets.missing", { names: "x".repeat(300) }))["v.names"]).toHaveLength(100);
  });
});
