import { addMonths } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { caseDetailsOf } from "../../cases/rules";
import { getRule } from "../../district/queries/rules";
import { readAnswers } from "../application/queries/completeness";
import { registrationEvents } from "../events";
import { issueLetter } from "../letters/commands/issue-letter";
import { registrationLifecycle } from "../policy";
import { getRegistration, getSubmittedAnswers } from "../queries/registration";
import { approvalSchema, type RegistrationKind } from "../schema";
import { applyRegisteredChange } from "./apply-registered-change";
import { decide } from "./decide";
import { deregisterOrganization } from "./deregister-organization";
import { fileGroup } from "./file-group";
import type { Grant } from "./grant";
import { registerOrganization } from "./register-organization";
import { renewCertificate } from "./renew-certificate";
import { replaceCertificate } from "./replace-certificate";
import { reserveName } from "./reserve-name";
import { seatOfficers } from "./seat-officers";
import { takeNumbers } from "./take-numbers";

/** What an approval brings about, by kind of case. A charter is approved and nothing else changes. */
const effects: Record<RegistrationKind, (grant: Grant) => Promise<void>> = {
  nameCheck: reserveName,
  establishment: registerOrganization,
  upgrade: registerOrganization,
  change: applyRegisteredChange,
  charterApproval: async () => undefined,
  officerFiling: seatOfficers,
  certificateRenewal: renewCertificate,
  certificateReplacement: replaceCertificate,
  deregistration: deregisterOrganization,
  communityFiling: fileGroup,
};

/**
 * A second officer approves: the register changes in the same transaction, with certificate, letter and announcement.
 * Throws Refusal "registrations.nameTaken", "overtaken" or "organizationGone" where the register moved on meanwhile.
 */
export const approveRegistration = command(approvalSchema, async (context, { id, reason }) => {
  const { actor, tx, now, today } = context;
  const registration = await getRegistration(actor, id, tx);
  registrationLifecycle.take("approve", actor, registration);
  const { kind } = registration;
  const submitted = await getSubmittedAnswers(id, tx);
  if (!submitted) throw new Refusal("registrations.approveTooLate", { status: registration.status });
  await decide(context, registration, { outcome: "approved", reason });
  const answers = readAnswers(kind, submitted);
  const numbers = await takeNumbers(tx, registration, answers, today);
  const months = kind === "nameCheck" ? await getRule("registration.nameReservedMonths", today, tx) : null;
  const facts = {
    kind: "approval" as const,
    reason,
    certificateNumber: numbers.certificate,
    until: months === null ? null : addMonths(today, months),
  };
  const letter = await issueLetter(tx, actor, registration, facts, { now, today });
  const told = { ...caseDetailsOf(registration), decision: letter.number, certificate: numbers.certificate };
  await record(tx, actor, registrationEvents.approved(id, told));
  await effects[kind]({ ...context, registration, answers, numbers });
  return { id };
});
