import { ruleValue } from "@/components/district/rule-value";
import type { RuleVersion } from "@/lib/domain/district/queries/rules";
import type { RuleKey } from "@/lib/domain/district/schema";
import { kindTraits } from "@/lib/domain/registrations/rules";
import type { RegistrationKind } from "@/lib/domain/registrations/schema";

type Translate = (key: string, values?: Record<string, string | number>) => string;
export type RulesInForce = (key: RuleKey) => RuleVersion;

/** The figures that the conditions of the guides name. */
const figureRules = {
  individuals: "socialGroup.individualMembers",
  units: "socialGroup.unitMembers",
  groupCapital: "socialGroup.minimumCapital",
  serviceCapital: "socialServiceOrganization.minimumCapital",
  premises: "registration.premisesMonths",
  share: "registration.nonStateShare",
  changeDays: "change.applicationDays",
  liquidationDays: "registration.liquidationNoticeDays",
  noticeDays: "certificate.noticeDays",
  validityYears: "certificate.validityYears",
  reservedMonths: "registration.nameReservedMonths",
  review: "remedy.reviewDays",
  lawsuit: "remedy.lawsuitMonths",
} as const satisfies Record<string, RuleKey>;

/** The figures of the rules in force as they are read in a sentence. `t` reads the catalogue `district`. */
export function guideFigures(t: Translate, ruleOf: RulesInForce): Record<string, string> {
  return Object.fromEntries(
    Object.entries(figureRules).map(([name, key]) => [name, ruleValue(t, ruleOf(key))]),
  );
}

/** Limits of one kind of application beside those of its way: for whoever applies, and for what comes of it. */
const ownLimits: Partial<Record<RegistrationKind, RuleKey[]>> = {
  nameCheck: ["registration.nameReservedMonths"],
  change: ["change.applicationDays"],
  charterApproval: ["change.applicationDays"],
  deregistration: ["registration.liquidationNoticeDays"],
  certificateRenewal: ["certificate.noticeDays", "certificate.validityYears"],
};

/** The rules that set the limits of a kind of application, in the order of its way. */
export function limitRules(kind: RegistrationKind): RuleKey[] {
  const { isPreChecked, needsConsent, limit, isExtendable, certificate } = kindTraits[kind];
  const asked = (isAsked: boolean, key: RuleKey): RuleKey[] => (isAsked ? [key] : []);
  return [
    ...(ownLimits[kind] ?? []),
    ...asked(isPreChecked, "registration.preCheckWorkingDays"),
    ...asked(needsConsent, "registration.consentWorkingDays"),
    "registration.correctionWorkingDays",
    "registration.applicantCorrectionDays",
    limit,
    ...asked(isExtendable, "registration.extensionWorkingDays"),
    ...asked(certificate !== "none", "registration.certificateWorkingDays"),
  ];
}
