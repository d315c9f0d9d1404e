import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock";
import { parseUscc } from "@/lib/platform/identifiers/uscc";

export const organizationKinds = [
  "socialGroup",
  "socialServiceOrganization",
  "foundation",
  "communityOrganization",
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

/** Kinds that are registered and have a unified social credit code; community organizations are only filed. */
export const registeredKinds = ["socialGroup", "socialServiceOrganization", "foundation"] as const;

export const organizationStatuses = [
  "active",
  "suspended",
  "liquidating",
  "deregistered",
  "revoked",
] as const;
export type OrganizationStatus = (typeof organizationStatuses)[number];

export const legalForms = ["legalPerson", "partnership", "individual", "unincorporated"] as const;
export const registrationAuthorities = ["district", "city", "ministry", "center"] as const;

export const sectors = [
  "education",
  "elderlyCare",
  "socialService",
  "cultureAndSport",
  "health",
  "communityGovernance",
  "science",
  "law",
  "environment",
  "industry",
  "charity",
  "other",
] as const;
export type Sector = (typeof sectors)[number];

export const partyOrganizations = [
  "none",
  "branch",
  "jointBranch",
  "generalBranch",
  "committee",
  "liaison",
] as const;

/** Grades of credit; N is not rated. */
export const creditGrades = ["A", "B", "C", "D", "N"] as const;
/** The two lists of Order 60. */
export const statutoryLists = ["abnormalActivities", "seriousDishonesty"] as const;
/** What later domains say of an organization, for the register; null where there is nothing to say. */
export type Standing = {
  creditGrade: (typeof creditGrades)[number] | null;
  /** 1 to 5: from 1A to 5A, while the grade is valid. */
  evaluationGrade: number | null;
  statutoryList: (typeof statutoryLists)[number] | null;
};

export const officeTitles = [
  "legalRepresentative",
  "chair",
  "viceChair",
  "secretaryGeneral",
  "head",
  "director",
  "supervisor",
  "partySecretary",
] as const;
export type OfficeTitle = (typeof officeTitles)[number];

/** Text as an office types it: full-width letters and digits made half-width, spaces at the ends and doubled ones gone. */
const tidy = (text: string) => text.normalize("NFKC").replace(/\s+/gu, " ").trim();

/** Chinese text keeps its full-width punctuation; only spaces are tidied. */
const line = (maximum: number) =>
  z
    .string()
    .transform((text) => text.replace(/\s+/gu, " ").trim())
    .pipe(z.string().min(1).max(maximum));
const paragraph = (maximum: number) => z.string().trim().max(maximum);

/** Nothing typed means nothing known. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? null : value), schema.nullable());

const date = z
  .string()
  .refine(isCalendarDate, "organizations.problems.noSuchDay")
  .transform((text) => text as CalendarDate);

/** Integer fen, as a bigint or, in forms and JSON, as its digits. */
const fen = z.union([
  z.bigint().nonnegative(),
  z
    .string()
    .regex(/^\d{1,17}$/)
    .transform(BigInt),
]);

const flag = z.union([
  z.boolean(),
  z.enum(["true", "false", "on", ""]).transform((text) => text === "true" || text === "on"),
]);
const count = z.coerce.number().int().nonnegative().max(10_000_000);

export const usccSchema = z
  .string()
  .refine((text) => parseUscc(text).ok, "organizations.problems.uscc")
  .transform((text) => {
    const reading = parseUscc(text);
    return reading.ok ? reading.uscc.code : text;
  });

export const filingNumberSchema = z
  .string()
  .transform((text) => tidy(text).toUpperCase())
  .pipe(z.string().regex(/^[A-Z]{2}-\d{3}-\d{4}-\d{4,6}$/, "organizations.problems.filingNumber"));

const webAddress = z
  .string()
  .transform((text) => (/^https?:\/\//i.test(tidy(text)) ? tidy(text) : `https://${tidy(text)}`))
  .pipe(z.url({ protocol: /^https?$/ }).max(200));

/** Every particular of an entry: how it is read from a form, a sheet or JSON. */
export const particularsSchema = z.strictObject({
  kind: z.enum(organizationKinds),
  status: z.enum(organizationStatuses),
  name: line(80),
  englishName: optional(line(160)),
  shortName: optional(line(40)),
  uscc: optional(usccSchema),
  filingNumber: optional(filingNumberSchema),
  legalForm: z.enum(legalForms),
  registeredBy: z.enum(registrationAuthorities),
  sector: z.enum(sectors),
  purpose: paragraph(2_000),
  businessScope: paragraph(4_000),
  activityArea: paragraph(200),
  domicile: line(200),
  postalCode: optional(
    z
      .string()
      .transform(tidy)
      .pipe(z.string().regex(/^\d{6}$/, "organizations.problems.postalCode")),
  ),
  subdistrictCode: z.string().regex(/^\d{9}$/),
  communityCode: optional(z.string().regex(/^\d{12}$/)),
  registeredCapital: optional(fen),
  establishedOn: date,
  deregisteredOn: optional(date),
  legalRepresentativeName: line(60),
  supervisoryUnitId: optional(z.uuid()),
  isDirectRegistration: flag,
  isGovernmentFounded: flag,
  isCharity: flag,
  hasPublicFundraising: flag,
  partyOrganization: z.enum(partyOrganizations),
  memberCount: optional(count),
  staffCount: optional(count),
  phone: optional(
    z
      .string()
      .transform(tidy)
      .pipe(z.string().regex(/^[+\d][\d\s()-]{4,24}\d$/, "organizations.problems.phone")),
  ),
  email: optional(z.string().transform(tidy).pipe(z.email().max(200))),
  website: optional(webAddress),
  certificateNumber: optional(line(60)),
  certificateIssuedOn: optional(date),
  certificateValidUntil: optional(date),
});

/** The registered particulars of an organization, as values. */
export type Particulars = z.output<typeof particularsSchema>;
export type ParticularField = keyof Particulars;

/** Some particulars with their new values. Strict: a field that is not a particular is refused. */
export const changesSchema = particularsSchema.partial();
export type ParticularChanges = z.output<typeof changesSchema>;

export type ParticularType =
  | { type: "text"; long?: true }
  | { type: "date" | "money" | "flag" | "count" }
  | { type: "choice"; choices: readonly string[] }
  | { type: "reference"; to: "subdistrict" | "community" | "supervisoryUnit" };

export type ParticularTraits = ParticularType & {
  /** The entry cannot be without it. */
  isRequired: boolean;
  /** An officer may correct it directly; the rest only changes by a procedure or not at all. */
  isAmendable: boolean;
};

const required = { isRequired: true, isAmendable: true };
const voluntary = { isRequired: false, isAmendable: true };
const fixed = { isAmendable: false };

/** What sort of value each particular is. Labels stand at `organizations.fields.<field>`. */
export const particularTraits: Record<ParticularField, ParticularTraits> = {
  kind: { type: "choice", choices: organizationKinds, isRequired: true, ...fixed },
  status: { type: "choice", choices: organizationStatuses, ...required },
  name: { type: "text", ...required },
  englishName: { type: "text", ...voluntary },
  shortName: { type: "text", ...voluntary },
  uscc: { type: "text", isRequired: false, ...fixed },
  filingNumber: { type: "text", isRequired: false, ...fixed },
  legalForm: { type: "choice", choices: legalForms, ...required },
  registeredBy: { type: "choice", choices: registrationAuthorities, isRequired: true, ...fixed },
  sector: { type: "choice", choices: sectors, ...required },
  purpose: { type: "text", long: true, ...voluntary },
  businessScope: { type: "text", long: true, ...voluntary },
  activityArea: { type: "text", ...voluntary },
  domicile: { type: "text", ...required },
  postalCode: { type: "text", ...voluntary },
  subdistrictCode: { type: "reference", to: "subdistrict", ...required },
  communityCode: { type: "reference", to: "community", ...voluntary },
  registeredCapital: { type: "money", ...voluntary },
  establishedOn: { type: "date", ...required },
  deregisteredOn: { type: "date", ...voluntary },
  legalRepresentativeName: { type: "text", ...required },
  supervisoryUnitId: { type: "reference", to: "supervisoryUnit", ...voluntary },
  isDirectRegistration: { type: "flag", ...required },
  isGovernmentFounded: { type: "flag", ...required },
  isCharity: { type: "flag", ...required },
  hasPublicFundraising: { type: "flag", ...required },
  partyOrganization: { type: "choice", choices: partyOrganizations, ...required },
  memberCount: { type: "count", ...voluntary },
  staffCount: { type: "count", ...voluntary },
  phone: { type: "text", ...voluntary },
  email: { type: "text", ...voluntary },
  website: { type: "text", ...voluntary },
  certificateNumber: { type: "text", ...voluntary },
  certificateIssuedOn: { type: "date", ...voluntary },
  certificateValidUntil: { type: "date", ...voluntary },
};

/** All particulars in the order in which a certificate and a file list them. */
export const particularFields = Object.keys(particularTraits) as ParticularField[];
export const amendableFields = particularFields.filter((field) => particularTraits[field].isAmendable);

/** A particular as it stands in JSON: in RegisterChange rows, amendments and imports. Money is its fen as digits. */
export type RecordedValue = string | number | boolean | null;

/** The JSON form of a particular's value; `changesSchema` reads it back. */
export function recordedValue(value: Particulars[ParticularField]): RecordedValue {
  return typeof value === "bigint" ? value.toString() : value;
}

const hiddenForFiled: readonly ParticularField[] = ["phone", "email"];

/**
 * The particulars that anyone may read. What a filed community organization gives as contact is a neighbor's own
 * number, which stays with the center (Personal Information Protection Law art. 6).
 */
export function publicFields(kind: OrganizationKind): ParticularField[] {
  if (kind !== "communityOrganization") return particularFields;
  return particularFields.filter((field) => !hiddenForFiled.includes(field));
}

/** What may run out: a certificate has expired, will soon, or a term of office is over without re-election. */
export const deadlineKinds = ["expired", "expiring", "term"] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];
