import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import type { Answers } from "../application/schema";
import { isClosed } from "../rules";
import { checkNewParticulars } from "./changes/queries";
import { type CheckedRegistration, type Checking, readApplication } from "./checking/queries";
import { checkEstablishment, checkNames, checkOfficers } from "./establishment/queries";
import { checkGroup } from "./groups/queries";
import { checkCharter, checkPlace } from "./particulars/queries";
import {
  checkChange,
  checkLiquidation,
  checkMeeting,
  checkRenewal,
  checkReplacement,
} from "./procedure/queries";
import { standingCheck } from "./procedure/rules";
import { bySeverity } from "./rules";
import type { CheckKey, MachineCheck } from "./schema";

async function checksOf(checking: Checking): Promise<MachineCheck[]> {
  const { actor, answers, appliedOn, kind, organization, registration, today, tx } = checking;
  const days = { appliedOn, today };
  switch (registration.kind) {
    case "nameCheck":
      return [...(await checkNames(checking)), ...(await checkPlace(answers, "place", tx))];
    case "establishment":
    case "upgrade":
      return checkEstablishment(checking);
    case "change":
      return [
        ...(await checkChange({ id: registration.id, organization }, answers, days, tx)),
        ...(await checkNewParticulars(checking)),
        ...checkMeeting(answers, "change", today),
      ];
    case "charterApproval":
      return [
        ...(kind === null ? [] : checkCharter(answers, kind)),
        ...checkMeeting(answers, "charterApproval", today),
      ];
    case "officerFiling":
      return [...(await checkOfficers(checking)), ...checkMeeting(answers, "officerFiling", today)];
    case "certificateRenewal":
      return checkRenewal(organization, answers, appliedOn, tx);
    case "certificateReplacement":
      return checkReplacement(answers, today);
    case "deregistration":
      return [
        ...(await checkLiquidation(registration, answers, days, tx)),
        ...checkMeeting(answers, "deregistration", today),
      ];
    case "communityFiling":
      return checkGroup(actor, answers, today, tx);
  }
}

/** What compares with the register as it stands: after the decision it would compare the application with its own effect. */
const ofTheRegister: readonly CheckKey[] = [
  "standing",
  "nameTaken",
  "nameSimilar",
  "sameInArea",
  "groupName",
  "legalRepresentativeElsewhere",
  "realChange",
  "openMatters",
  "renewalInTime",
];

/**
 * Everything that the portal can check of an application by itself, what bars it first. `answers` are as they are kept:
 * what is missing or cannot be read yet is left to the completeness of the form. Identity numbers are opened for the
 * checks only and stand in no finding. Of a case that has ended, nothing is compared with the register any more.
 */
export async function checkRegistration(
  actor: Actor,
  registration: CheckedRegistration,
  answers: Answers,
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<MachineCheck[]> {
  const checking = await readApplication(actor, registration, answers, today, tx);
  const { organization } = checking;
  const standing = organization ? [standingCheck(organization.status, registration.kind)] : [];
  const all = bySeverity([...standing, ...(await checksOf(checking))]);
  return isClosed(registration.status) ? all.filter(({ key }) => !ofTheRegister.includes(key)) : all;
}
