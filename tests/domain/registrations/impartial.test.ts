import { describe, expect, it } from "vitest";
import { handlesCase, hasStake, isApplicant, officeOf } from "@/lib/domain/cases/policy";
import { registrationLifecycle } from "@/lib/domain/registrations/policy";
import { forbidden } from "@/tests/factories/refusals";
import { people, subjectOf } from "./subjects";

const examining = [
  ["endorse", "submitted", people.centerStaff],
  ["return", "submitted", people.centerHead],
  ["recordPaperConsent", "preChecked", people.centerStaff],
  ["return", "preChecked", people.supervisoryReviewer],
  ["consent", "preChecked", people.supervisoryReviewer],
  ["denyConsent", "preChecked", people.supervisoryReviewer],
  ["accept", "consented", people.registrationOfficer],
  ["requestCorrection", "consented", people.registrationOfficer],
  ["pause", "accepted", people.registrationOfficer],
  ["recommend", "accepted", people.registrationOfficer],
  ["extend", "accepted", people.approver],
  ["sendBack", "reviewed", people.approver],
  ["approve", "reviewed", people.approver],
  ["refuse", "reviewed", people.approver],
] as const;

describe("a matter of one's own", () => {
  it.each(examining)("is not for oneself to %s (%s)", (step, status, actor) => {
    const accountId = actor.accountId ?? "";
    const joined = subjectOf({
      kind: "establishment",
      organizationId: null,
      status,
      participantIds: [accountId],
    });
    const drafted = subjectOf({ status, createdById: accountId });
    for (const subject of [joined, drafted]) {
      expect(() => registrationLifecycle.take(step, actor, subject)).toThrow(forbidden);
      expect(registrationLifecycle.stepsFor(actor, subject)).not.toContain(step);
    }
    expect(() => registrationLifecycle.take(step, actor, subjectOf({ status }))).not.toThrow();
  });

  it.each(examining)(
    "is that of an organization whose role one holds too: not for oneself to %s (%s)",
    (step, status, actor) => {
      const organizationId = "own-organization";
      const subject = subjectOf({ kind: "change", organizationId, status });
      const alsoThere = { ...actor, ownOrganizationIds: ["another", organizationId] };
      const elsewhere = { ...actor, ownOrganizationIds: ["another"] };
      expect(() => registrationLifecycle.take(step, alsoThere, subject)).toThrow(forbidden);
      expect(() => registrationLifecycle.take(step, elsewhere, subject)).not.toThrow();
    },
  );

  it("is a group of the neighborhood for its center, which files for it", () => {
    const accountId = people.centerHead.accountId ?? "";
    const filing = subjectOf({
      ...{ kind: "communityFiling", authority: "center", status: "reviewed" },
      ...{ organizationId: null, supervisoryUnitId: null, createdById: accountId, participantIds: [] },
    });
    expect(registrationLifecycle.stepsFor(people.centerHead, filing)).toContain("approve");
    expect(handlesCase(people.centerHead, filing)).toBe(true);
  });
});

describe("what an organization applies for", () => {
  const subject = subjectOf({ createdById: "former", participantIds: [] });
  const former = { ...people.resident, accountId: "former" };

  it("is its own: who drafted it and has left neither sees nor touches it", () => {
    expect(isApplicant(people.organizationOperator, subject)).toBe(true);
    expect(isApplicant(former, subject)).toBe(false);
    expect(registrationLifecycle.stepsFor(former, subject)).toEqual([]);
  });

  it("stays with who filed the group, although it is an organization now", () => {
    const filed = subjectOf({ kind: "communityFiling", authority: "center", createdById: "former" });
    expect(filed.organizationId).not.toBeNull();
    expect(isApplicant(former, filed)).toBe(true);
  });

  it("is not decided by who drafted it and works for the bureau now", () => {
    const officer = { ...people.approver, accountId: "former" };
    expect(hasStake(officer, subject)).toBe(true);
    expect(handlesCase(officer, subject)).toBe(false);
    expect(officeOf(officer, subject)).toBeNull();
  });
});
