import { describe, expect, it } from "vitest";
import { organizationStatuses } from "@/lib/domain/organizations/schema";
import { fits } from "@/lib/domain/registrations/application/policy";
import { goOn } from "@/lib/domain/registrations/commands/go-on";
import { type RegistrationSubject, registrationLifecycle } from "@/lib/domain/registrations/policy";
import { kindTraits } from "@/lib/domain/registrations/rules";
import { registrationKinds } from "@/lib/domain/registrations/schema";
import { registrationWorkflow } from "@/lib/domain/registrations/workflow";
import { forbidden, refusal } from "@/tests/factories/refusals";
import { type PersonName, people, personNames, subjectOf } from "./subjects";

type Step = keyof typeof registrationWorkflow.steps;
const steps = Object.keys(registrationWorkflow.steps) as Step[];
type Table = Record<Step, PersonName[]>;

const applicants: PersonName[] = ["applicant", "promoter", "organizationOperator", "legalRepresentative"];
const center: PersonName[] = ["centerStaff", "centerHead"];
const officers: PersonName[] = ["registrationOfficer", "approver"];

/** A change of an organization with a supervisory unit, decided by the bureau. */
const ofTheBureau: Table = {
  submit: applicants,
  discard: applicants,
  skipPreCheck: [],
  endorse: center,
  return: center,
  resubmit: applicants,
  skipConsent: [],
  consent: ["supervisoryReviewer"],
  recordPaperConsent: center,
  denyConsent: ["supervisoryReviewer"],
  accept: [...officers, "system"],
  requestCorrection: officers,
  correct: applicants,
  pause: officers,
  resume: officers,
  extend: ["approver"],
  recommend: officers,
  sendBack: ["approver"],
  approve: ["approver"],
  refuse: ["approver"],
  withdraw: applicants,
  lapse: ["system"],
};

/** The same without supervisory unit (沪民规〔2024〕5号). */
const direct: Table = {
  ...ofTheBureau,
  skipConsent: [...applicants, ...center],
  consent: [],
  recordPaperConsent: [],
  denyConsent: [],
};

/** A filing at the center. */
const ofTheCenter: Table = {
  ...direct,
  skipPreCheck: applicants,
  endorse: [],
  accept: [...center, "system"],
  requestCorrection: center,
  pause: center,
  resume: center,
  extend: ["centerHead"],
  recommend: center,
  sendBack: ["centerHead"],
  approve: ["centerHead"],
  refuse: ["centerHead"],
};

const tables: [string, Partial<RegistrationSubject>, Table][] = [
  ["a case of the bureau", {}, ofTheBureau],
  ["a direct registration", { isDirect: true, supervisoryUnitId: null }, direct],
  [
    "a filing at the center",
    { kind: "communityFiling", authority: "center", supervisoryUnitId: null },
    ofTheCenter,
  ],
];

describe.each(tables)("in %s", (_, traits, table) => {
  const lines = steps.flatMap((step) =>
    registrationWorkflow.steps[step].from
      .filter((status) => !(step === "return" && status === "preChecked"))
      .map((status) => ({ step, status })),
  );

  it.each(lines)("only the right people may $step from $status", ({ step, status }) => {
    const subject = subjectOf({ ...traits, status });
    for (const name of personNames) {
      const may = registrationLifecycle.stepsFor(people[name], subject).includes(step);
      expect([name, may]).toEqual([name, table[step].includes(name)]);
      if (!may) expect(() => registrationLifecycle.take(step, people[name], subject)).toThrow(forbidden);
    }
  });
});

describe("returning a case", () => {
  it("is the supervisory unit's once the case is with it, and no longer the center's", () => {
    const subject = subjectOf({ status: "preChecked" });
    const may = personNames.filter((name) =>
      registrationLifecycle.stepsFor(people[name], subject).includes("return"),
    );
    expect(may).toEqual(["supervisoryReviewer"]);
  });
});

describe("four eyes", () => {
  it.each(["approve", "refuse"] as const)("%s is refused to whoever reviewed the case", (step) => {
    const own = subjectOf({ status: "reviewed", reviewedById: "approver" });
    expect(() => registrationLifecycle.take(step, people.approver, own)).toThrow(
      refusal("registrations.ownReview"),
    );
    const filing = { kind: "communityFiling", authority: "center", reviewedById: "head" } as const;
    expect(() =>
      registrationLifecycle.take(step, people.centerHead, subjectOf({ ...filing, status: "reviewed" })),
    ).toThrow(refusal("registrations.ownReview"));
  });

  it("keeps officers of the bureau from handling an application of their own side", () => {
    for (const name of ["registrationOfficer", "approver"] as const) {
      const subject = subjectOf({ status: "accepted", createdById: people[name].accountId ?? "" });
      expect(registrationLifecycle.stepsFor(people[name], subject)).not.toContain("recommend");
    }
  });

  it("lets a center file for its neighbors, and its head decide", () => {
    const filing = { kind: "communityFiling", authority: "center", createdById: "staff" } as const;
    const accepted = subjectOf({ ...filing, status: "accepted" });
    expect(registrationLifecycle.take("recommend", people.centerStaff, accepted)).toBe("reviewed");
    const reviewed = subjectOf({ ...filing, status: "reviewed", reviewedById: "staff" });
    expect(registrationLifecycle.take("approve", people.centerHead, reviewed)).toBe("approved");
    expect(() => registrationLifecycle.take("approve", people.centerStaff, reviewed)).toThrow(forbidden);
  });
});

describe("what happens once only", () => {
  it("is the notice of corrections (Administrative Licensing Law art. 32)", () => {
    const told = subjectOf({ status: "consented", correctionNotifiedAt: new Date("2026-03-02") });
    expect(() => registrationLifecycle.take("requestCorrection", people.registrationOfficer, told)).toThrow(
      refusal("registrations.correctionsToldAlready"),
    );
  });

  it("is the extension (Administrative Licensing Law art. 42)", () => {
    const extended = subjectOf({ status: "accepted", extendedBy: 10 });
    expect(() => registrationLifecycle.take("extend", people.approver, extended)).toThrow(
      refusal("registrations.extendedAlready"),
    );
  });
});

describe("where a case goes when it is sent in", () => {
  it.each(registrationKinds)("%s stops at the first office that has to look at it", (kind) => {
    const { authority, isPreChecked } = kindTraits[kind];
    const subject = subjectOf({ kind, authority, status: "draft" });
    expect(goOn(people.applicant, subject, "submitted")).toBe(isPreChecked ? "submitted" : "consented");
  });

  it.each(registrationKinds.filter((kind) => kindTraits[kind].isPreChecked))(
    "%s goes from the center to the supervisory unit, and past it where registration is direct",
    (kind) => {
      const subject = subjectOf({ kind, status: "submitted" });
      expect(goOn(people.centerStaff, subject, "preChecked")).toBe("preChecked");
      expect(goOn(people.centerStaff, { ...subject, isDirect: true }, "preChecked")).toBe("consented");
    },
  );
});

describe("an organization that applies", () => {
  const of = (status: (typeof organizationStatuses)[number]) =>
    ({ kind: "socialGroup", registeredBy: "district", status }) as const;

  it.each(organizationStatuses)("and is %s: a change, its deregistration", (status) => {
    const table = {
      active: [true, true],
      suspended: [true, true],
      liquidating: ["liquidating", true],
      revoked: ["organizationGone", true],
      deregistered: ["organizationGone", "organizationGone"],
    } as const;
    expect([fits("change", of(status)), fits("deregistration", of(status))]).toEqual(table[status]);
  });
});
