import { describe, expect, it } from "vitest";
import {
  bareText,
  firstOffice,
  hasEnded,
  isAgainst,
  waitsFor,
} from "@/lib/domain/supervision/complaints/rules";
import { complaintStatuses, complaintTopics, filingSchema } from "@/lib/domain/supervision/complaints/schema";

describe("who looks at a complaint first", () => {
  it("is the bureau for what may end in a penalty or endanger people", () => {
    const serious = complaintTopics.filter((topic) => firstOffice("complaint", topic) === "bureau");
    expect(serious).toEqual(["fundraising", "governance", "safety"]);
  });

  it("is the center for thanks, whatever they are about", () => {
    for (const topic of complaintTopics) expect(firstOffice("thanks", topic)).toBe("center");
  });
});

describe("whose turn it is", () => {
  it("is the office that has it until it has ended, also while the organization is asked", () => {
    for (const status of complaintStatuses)
      expect(waitsFor(status, "center")).toBe(hasEnded(status) ? "nobody" : "center");
  });
});

describe("what needs a second officer", () => {
  it("is every finding against the organization", () => {
    expect((["upheld", "partlyUpheld", "notUpheld", "outOfScope"] as const).map(isAgainst)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("the same words again", () => {
  it("are known in spite of blanks, punctuation, width and case", () => {
    expect(bareText("收费 80 元，没有收据！")).toBe(bareText("收费８０元没有收据"));
    expect(bareText("No Receipt.")).toBe(bareText("no receipt"));
    expect(bareText("收费八十元")).not.toBe(bareText("收费八百元"));
  });
});

describe("what is typed", () => {
  const filing = { organizationId: "0197a000-0000-7000-8000-000000000000", kind: "complaint", body: "太吵" };

  it("reads ticks, empty fields and one or several files as forms send them", () => {
    const one = "0197a000-0000-7000-8000-000000000001";
    const parsed = filingSchema.parse({
      ...filing,
      topic: "nuisance",
      isNamed: "on",
      happenedOn: "",
      fileIds: one,
    });
    expect(parsed).toMatchObject({
      isNamed: true,
      isPublic: false,
      happenedOn: undefined,
      fileIds: [one],
      place: "",
    });
  });

  it("is refused without words, with a day that does not exist, and with too many files", () => {
    const bad = [
      { body: "  " },
      { happenedOn: "2026-02-30" },
      { fileIds: Array(7).fill(filing.organizationId) },
    ];
    for (const wrong of bad) expect(filingSchema.safeParse({ ...filing, ...wrong }).success).toBe(false);
  });
});
