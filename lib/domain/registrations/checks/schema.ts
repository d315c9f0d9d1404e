/** Every check of an application. Texts stand at `checks.<key>.{title,passed,warning,failed}`. */
export const checkKeys = [
  "standing",
  "nameForm",
  "nameTaken",
  "nameSimilar",
  "sameInArea",
  "capital",
  "nonStateShare",
  "members",
  "staff",
  "premises",
  "postalCode",
  "community",
  "supervisoryUnit",
  "charterClauses",
  "identityNumbers",
  "adults",
  "unitCodes",
  "duplicatePersons",
  "oneLegalRepresentative",
  "legalRepresentativeOffice",
  "legalRepresentativeElsewhere",
  "supervisorsApart",
  "civilServants",
  "restrictedPersons",
  "phone",
  "realChange",
  "changeInTime",
  "exitAudit",
  "attendance",
  "majority",
  "creditorsCalled",
  "liquidationInTime",
  "liquidationBalance",
  "sealsHandedIn",
  "openMatters",
  "renewalInTime",
  "renewalUnchanged",
  "lossNotice",
  "groupSize",
  "groupPlace",
  "groupName",
] as const;
export type CheckKey = (typeof checkKeys)[number];

/** `failed` bars the application from being sent in; a `warning` is for the applicant and the officer to weigh. */
export const checkOutcomes = ["failed", "warning", "passed"] as const;
export type CheckOutcome = (typeof checkOutcomes)[number];

/**
 * A value in the text of a check: a figure or text as it stands, a calendar date (shown in the reader's language), a
 * list, or words of the catalogue at `<words>.<key>`.
 */
export type CheckValue = string | number | readonly string[] | { words: string; keys: readonly string[] };

/** Where a reader can look: an entry of the register, or a case. */
export type CheckLink = { href: string; label: string };

/** What the portal found out about one statement of an application. */
export type MachineCheck = {
  key: CheckKey;
  outcome: CheckOutcome;
  /** The field it is about ("section.field"), a material, or "" for the whole. */
  target: string;
  values: Record<string, CheckValue>;
  /** Legal basis, in both languages. */
  basis: string;
  basisEn: string;
  links?: CheckLink[];
};
