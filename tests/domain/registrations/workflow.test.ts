import { describe, expect, it } from "vitest";
import { registrationLifecycle } from "@/lib/domain/registrations/policy";
import { waitsFor } from "@/lib/domain/registrations/rules";
import { type RegistrationStatus, registrationStatuses } from "@/lib/domain/registrations/schema";
import { registrationWorkflow } from "@/lib/domain/registrations/workflow";
import { refusal } from "@/tests/factories/refusals";
import { type PersonName, people, subjectOf } from "./subjects";

type Step = keyof typeof registrationWorkflow.steps;
const steps = Object.keys(registrationWorkflow.steps) as Step[];

/** Where each step leads from each status; what is not named here is not possible. */
const ways: Record<RegistrationStatus, Partial<Record<Step, RegistrationStatus>>> = {
  draft: { submit: "submitted", discard: "discarded" },
  submitted: {
    skipPreCheck: "preChecked",
    endorse: "preChecked",
    return: "returned",
    withdraw: "withdrawn",
  },
  returned: { resubmit: "submitted", withdraw: "withdrawn", lapse: "lapsed" },
  preChecked: {
    skipConsent: "consented",
    consent: "consented",
    recordPaperConsent: "consented",
    denyConsent: "consentDenied",
    return: "returned",
    withdraw: "withdrawn",
  },
  consented: { accept: "accepted", requestCorrection: "correcting", withdraw: "withdrawn" },
  correcting: { correct: "consented", withdraw: "withdrawn", lapse: "lapsed" },
  accepted: { pause: "paused", extend: "accepted", recommend: "reviewed", withdraw: "withdrawn" },
  paused: { resume: "accepted", withdraw: "withdrawn" },
  reviewed: { sendBack: "accepted", approve: "approved", refuse: "refused", withdraw: "withdrawn" },
  approved: {},
  refused: {},
  consentDenied: {},
  withdrawn: {},
  lapsed: {},
  discarded: {},
};

/** Somebody who may take the step at the right time. */
const takers: Record<Step, PersonName> = {
  submit: "applicant",
  discard: "applicant",
  skipPreCheck: "applicant",
  endorse: "centerStaff",
  return: "centerStaff",
  resubmit: "applicant",
  skipConsent: "applicant",
  consent: "supervisoryReviewer",
  recordPaperConsent: "centerStaff",
  denyConsent: "supervisoryReviewer",
  accept: "registrationOfficer",
  requestCorrection: "registrationOfficer",
  correct: "applicant",
  pause: "registrationOfficer",
  resume: "registrationOfficer",
  extend: "approver",
  recommend: "registrationOfficer",
  sendBack: "approver",
  approve: "approver",
  refuse: "approver",
  withdraw: "applicant",
  lapse: "system",
};

const takerOf = (step: Step, status: RegistrationStatus) =>
  people[step === "return" && status === "preChecked" ? "supervisoryReviewer" : takers[step]];

const kindFor = (step: Step) =>
  step === "skipPreCheck" || step === "skipConsent" ? "certificateRenewal" : "change";

const matrix = registrationStatuses.flatMap((status) =>
  steps.map((step) => ({ status, step, to: ways[status][step] })),
);

describe("the way of a registration", () => {
  it("has a line for every status and every step", () => {
    expect(matrix).toHaveLength(15 * 22);
    expect(matrix.filter(({ to }) => to)).toHaveLength(31);
  });

  it.each(matrix.filter(({ to }) => to))("leads with $step from $status to $to", ({ status, step, to }) => {
    const subject = subjectOf({ status, kind: kindFor(step) });
    expect(registrationLifecycle.take(step, takerOf(step, status), subject)).toBe(to);
    expect(registrationLifecycle.stepsFor(takerOf(step, status), subject)).toContain(step);
  });

  it.each(matrix.filter(({ to }) => !to))("refuses $step from $status with its own reason", (line) => {
    const { status, step } = line;
    const subject = subjectOf({ status, kind: kindFor(step) });
    const taker = takerOf(step, status);
    expect(() => registrationLifecycle.take(step, taker, subject)).toThrow(
      refusal(`registrations.${step}TooLate`, { status }),
    );
    expect(registrationLifecycle.stepsFor(taker, subject)).not.toContain(step);
  });

  it("says of every status whose turn it is", () => {
    const turns = registrationStatuses.map((status) => `${status} ${waitsFor(status, "bureau")}`);
    expect(turns).toEqual([
      "draft applicant",
      "submitted center",
      "returned applicant",
      "preChecked supervisoryUnit",
      "consented bureau",
      "correcting applicant",
      "accepted bureau",
      "paused bureau",
      "reviewed bureau",
      "approved nobody",
      "refused nobody",
      "consentDenied nobody",
      "withdrawn nobody",
      "lapsed nobody",
      "discarded nobody",
    ]);
    for (const status of ["consented", "accepted", "paused", "reviewed"] as const)
      expect(waitsFor(status, "center")).toBe("center");
  });
});
