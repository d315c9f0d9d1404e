import { describe, expect, it } from "vitest";
import { type EvaluatedOrganization, type ReviewerPast, tiesOf } from "@/lib/domain/evaluations/ties/rules";

const organization: EvaluatedOrganization = {
  id: "a",
  name: "甲",
  sector: "elderlyCare",
  supervisoryUnitId: "unit",
  supervisoryUnit: "街道办",
  sharedWith: [{ organizationId: "b", organization: "乙" }],
};
const office = {
  organizationId: "a",
  organization: "甲",
  sector: "elderlyCare",
  isLegalRepresentative: false,
  endedOn: null,
};
const desk = { organizationId: "a", supervisoryUnitId: null, endedOn: null };
const kinds = (past: Partial<ReviewerPast>) =>
  tiesOf({ memberships: [], offices: [], ...past }, organization, "2026-09-08", 2).map(({ kind }) => kind);

describe("ties of a reviewer", () => {
  it.each([
    ["none", {}, []],
    ["desk", { memberships: [desk] }, ["desk"]],
    [
      "desk left a day less than two years ago",
      { memberships: [{ ...desk, endedOn: "2024-09-09" }] },
      ["formerDesk"],
    ],
    ["desk left two years ago", { memberships: [{ ...desk, endedOn: "2024-09-08" }] }, []],
    [
      "its supervisory unit",
      { memberships: [{ organizationId: null, supervisoryUnitId: "unit", endedOn: null }] },
      ["supervisoryUnit"],
    ],
    [
      "another unit",
      { memberships: [{ organizationId: null, supervisoryUnitId: "other", endedOn: null }] },
      [],
    ],
    ["office", { offices: [office] }, ["office"]],
    ["office left lately", { offices: [{ ...office, endedOn: "2025-06-17" }] }, ["formerOffice"]],
    ["office left long ago", { offices: [{ ...office, endedOn: "2024-09-08" }] }, []],
    [
      "sits with one of its officers elsewhere",
      { offices: [{ ...office, organizationId: "b" }] },
      ["colleagues"],
    ],
    [
      "leads another of its field",
      { offices: [{ ...office, organizationId: "c", isLegalRepresentative: true }] },
      ["leadsAnother"],
    ],
    [
      "leads one of another field",
      { offices: [{ ...office, organizationId: "c", sector: "law", isLegalRepresentative: true }] },
      [],
    ],
    ["member elsewhere", { offices: [{ ...office, organizationId: "c" }] }, []],
  ] as [string, Partial<ReviewerPast>, string[]][])("%s", (_, past, expected) => {
    expect(kinds(past)).toEqual(expected);
  });
});
