import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock/calendar-date";
import { type FieldTraits, isAsked } from "@/lib/platform/forms/field-traits";
import { nestedValues } from "@/lib/platform/forms/nested-values";
import { readMoney } from "@/lib/platform/sheets/money-cell";
import { officeTitles, particularsSchema, sectors } from "../../organizations/schema";

/** Parts of an application, each saved by itself. Which kind has which stands in rules.ts. */
export const sectionKeys = [
  "name",
  "purpose",
  "supervision",
  "place",
  "capital",
  "members",
  "promoters",
  "officers",
  "charter",
  "changes",
  "meeting",
  "liquidation",
  "renewal",
  "replacement",
  "group",
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** The kinds that a district registers; foundations are the city's (Regulations on Foundations art. 6). */
export const applicableKinds = ["socialGroup", "socialServiceOrganization"] as const;

/** Fields in which an organization registers directly, without supervisory unit (沪民规〔2024〕5号). */
export const directFields = ["industryAssociation", "science", "charity", "communityService"] as const;
export const premisesRights = ["owned", "leased", "lent"] as const;
export const liquidationReasons = [
  "purposeFulfilled",
  "membersResolved",
  "merged",
  "split",
  "unable",
] as const;
export const replacementReasons = ["lost", "damaged", "misprinted"] as const;
/** Tasks that community organizations are fostered for (民发〔2017〕191号). */
export const groupKinds = ["service", "cultureAndSport", "charity", "mutualAid"] as const;

/** What a charter must lay down (Regulations on Social Groups art. 14, on Private Non-Enterprise Units art. 10). */
export const charterClauses = [
  "nameAndDomicile",
  "purposeAndScope",
  "members",
  "governance",
  "officers",
  "assets",
  "amendment",
  "termination",
  "otherMatters",
] as const;

/** Particulars that a change registration may concern. */
export const changeableParticulars = [
  "name",
  "domicile",
  "legalRepresentative",
  "purpose",
  "businessScope",
  "activityArea",
  "registeredCapital",
  "supervisoryUnit",
] as const;
export type ChangeableParticular = (typeof changeableParticulars)[number];

/** Labels of fields stand at `registrations.fields.<section>.<field>`. */
export type { FieldTraits };

const personColumns = {
  name: { type: "text", maximum: 60, isRequired: true },
  identityNumber: { type: "identity", isRequired: true },
  phone: { type: "phone" },
} as const satisfies Record<string, FieldTraits>;

const changing = (...particulars: ChangeableParticular[]) => ({ field: "particulars", is: particulars });

/** What is asked in each section, in its order. */
export const sectionFields = {
  name: {
    organizationKind: {
      type: "choice",
      choices: applicableKinds,
      words: "organizations.kinds",
      isRequired: true,
    },
    name: { type: "text", maximum: 80, isRequired: true },
    secondName: { type: "text", maximum: 80 },
    thirdName: { type: "text", maximum: 80 },
    englishName: { type: "text", maximum: 160 },
    sector: { type: "choice", choices: sectors, words: "organizations.sectors", isRequired: true },
  },
  purpose: {
    purpose: { type: "text", long: true, maximum: 2_000, isRequired: true },
    businessScope: { type: "text", long: true, maximum: 4_000, isRequired: true },
    activityArea: { type: "text", maximum: 200, isRequired: true },
    isCharity: { type: "flag", isRequired: true },
    isGovernmentFounded: { type: "flag", isRequired: true },
  },
  supervision: {
    isDirectRegistration: { type: "flag", isRequired: true },
    directField: {
      type: "choice",
      choices: directFields,
      words: "registrations.directFields",
      isRequired: true,
      when: { field: "isDirectRegistration", is: ["true"] },
    },
    supervisoryUnitId: {
      type: "reference",
      to: "supervisoryUnit",
      isRequired: true,
      when: { field: "isDirectRegistration", is: ["false"] },
    },
  },
  place: {
    subdistrictCode: { type: "reference", to: "subdistrict", isRequired: true },
    communityCode: { type: "reference", to: "community" },
    domicile: { type: "text", maximum: 200, isRequired: true },
    postalCode: { type: "text", maximum: 6 },
    premisesRight: {
      type: "choice",
      choices: premisesRights,
      words: "registrations.premisesRights",
      isRequired: true,
    },
    premisesUntil: {
      type: "date",
      isRequired: true,
      when: { field: "premisesRight", is: ["leased", "lent"] },
    },
    phone: { type: "phone", isRequired: true },
    email: { type: "email" },
  },
  capital: {
    registeredCapital: { type: "money", isRequired: true },
    nonStateShare: { type: "percent", isRequired: true },
    capitalSources: { type: "text", long: true, maximum: 1_000, isRequired: true },
  },
  members: {
    individualMembers: { type: "count", isRequired: true },
    unitMembers: { type: "count", isRequired: true },
    staffCount: { type: "count", isRequired: true },
  },
  promoters: {
    promoters: {
      type: "rows",
      columns: {
        ...personColumns,
        unit: { type: "text", maximum: 80 },
        loginName: { type: "text", maximum: 40 },
      },
      minimum: 1,
      maximum: 20,
      isRequired: true,
    },
  },
  officers: {
    officers: {
      type: "rows",
      columns: {
        ...personColumns,
        title: { type: "choice", choices: officeTitles, words: "organizations.titles", isRequired: true },
        termEndsOn: { type: "date" },
        isCivilServant: { type: "flag" },
      },
      minimum: 1,
      maximum: 40,
      isRequired: true,
    },
  },
  charter: {
    clauses: {
      type: "choices",
      choices: charterClauses,
      words: "registrations.charterClauses",
      isRequired: true,
    },
    amendedArticles: { type: "text", long: true, maximum: 4_000 },
  },
  changes: {
    particulars: {
      type: "choices",
      choices: changeableParticulars,
      words: "registrations.changeable",
      isRequired: true,
    },
    name: { type: "text", maximum: 80, isRequired: true, when: changing("name") },
    englishName: { type: "text", maximum: 160, when: changing("name") },
    domicile: { type: "text", maximum: 200, isRequired: true, when: changing("domicile") },
    subdistrictCode: {
      type: "reference",
      to: "subdistrict",
      isRequired: true,
      when: changing("domicile"),
    },
    communityCode: { type: "reference", to: "community", when: changing("domicile") },
    postalCode: { type: "text", maximum: 6, when: changing("domicile") },
    legalRepresentativeName: {
      type: "text",
      maximum: 60,
      isRequired: true,
      when: changing("legalRepresentative"),
    },
    legalRepresentativeIdentity: {
      type: "identity",
      isRequired: true,
      when: changing("legalRepresentative"),
    },
    legalRepresentativePhone: { type: "phone", isRequired: true, when: changing("legalRepresentative") },
    purpose: { type: "text", long: true, maximum: 2_000, isRequired: true, when: changing("purpose") },
    businessScope: {
      type: "text",
      long: true,
      maximum: 4_000,
      isRequired: true,
      when: changing("businessScope"),
    },
    activityArea: { type: "text", maximum: 200, isRequired: true, when: changing("activityArea") },
    registeredCapital: { type: "money", isRequired: true, when: changing("registeredCapital") },
    supervisoryUnitId: {
      type: "reference",
      to: "supervisoryUnit",
      isRequired: true,
      when: changing("supervisoryUnit"),
    },
    reason: { type: "text", long: true, maximum: 1_000, isRequired: true },
  },
  meeting: {
    heldOn: { type: "date", isRequired: true },
    body: { type: "text", maximum: 80, isRequired: true },
    due: { type: "count", isRequired: true },
    present: { type: "count", isRequired: true },
    inFavor: { type: "count", isRequired: true },
  },
  liquidation: {
    reason: {
      type: "choice",
      choices: liquidationReasons,
      words: "registrations.liquidationReasons",
      isRequired: true,
    },
    liquidators: { type: "text", long: true, maximum: 500, isRequired: true },
    creditorsCalledOn: { type: "date", isRequired: true },
    completedOn: { type: "date", isRequired: true },
    assets: { type: "money", isRequired: true },
    debts: { type: "money", isRequired: true },
    surplusTo: { type: "text", long: true, maximum: 500, isRequired: true },
    sealsHandedIn: { type: "flag", isRequired: true },
  },
  renewal: {
    isUnchanged: { type: "flag", isRequired: true },
    remark: { type: "text", long: true, maximum: 1_000 },
  },
  replacement: {
    reason: {
      type: "choice",
      choices: replacementReasons,
      words: "registrations.replacementReasons",
      isRequired: true,
    },
    happenedOn: { type: "date", isRequired: true },
    noticeIn: { type: "text", maximum: 100, isRequired: true, when: { field: "reason", is: ["lost"] } },
    noticeOn: { type: "date", isRequired: true, when: { field: "reason", is: ["lost"] } },
  },
  group: {
    name: { type: "text", maximum: 80, isRequired: true },
    groupKind: {
      type: "choice",
      choices: groupKinds,
      words: "registrations.groupKinds",
      isRequired: true,
    },
    sector: { type: "choice", choices: sectors, words: "organizations.sectors", isRequired: true },
    purpose: { type: "text", long: true, maximum: 1_000, isRequired: true },
    subdistrictCode: { type: "reference", to: "subdistrict", isRequired: true },
    communityCode: { type: "reference", to: "community", isRequired: true },
    domicile: { type: "text", maximum: 200, isRequired: true },
    memberCount: { type: "count", isRequired: true },
    leaderName: { type: "text", maximum: 60, isRequired: true },
    leaderIdentity: { type: "identity", isRequired: true },
    leaderPhone: { type: "phone", isRequired: true },
  },
} as const satisfies Record<SectionKey, Record<string, FieldTraits>>;

/** A row of a repeated field as typed. */
export type TypedRow = Record<string, string>;
/** A section as typed and kept: nothing is judged before it is sent in. Identity numbers are sealed where it is stored. */
export type SectionAnswers = Record<string, string | string[] | TypedRow[]>;
/** An application as typed. */
export type Answers = Partial<Record<SectionKey, SectionAnswers>>;

const typed = z.string().max(6_000);
export const sectionAnswersSchema = z.record(
  z.string().max(60),
  z.union([typed, z.array(typed).max(60), z.array(z.record(z.string().max(60), typed)).max(60)]),
);
export const answersSchema = z.partialRecord(z.enum(sectionKeys), sectionAnswersSchema);

const date = z
  .string()
  .refine(isCalendarDate, "organizations.problems.noSuchDay")
  .transform((text) => text as CalendarDate);

const money = z.string().transform((text, context) => {
  const reading = readMoney(text);
  if (reading.ok && reading.value !== null) return reading.value;
  context.addIssue({ code: "custom", message: "organizations.problems.amount" });
  return z.NEVER;
});

/** Form only; whether the person exists and is old enough is a machine check. */
const identity = z
  .string()
  .transform((text) => text.normalize("NFKC").replace(/\s/gu, "").toUpperCase())
  .pipe(
    z
      .string()
      .regex(
        /^([1-9]\d{16}[\dX]|[159][1239]\d{6}[0-9A-Z]{10}|[A-Z]{1,2}\d{6,10})$/,
        "registrations.problems.identity",
      ),
  );

/** A number as people write it: full-width, with thousands set off. */
const written = (form: RegExp, problem: string) =>
  z
    .string()
    .transform((text) => text.normalize("NFKC").replace(/[\s,]/gu, ""))
    .pipe(z.string().regex(form, problem));

function valueSchema(traits: FieldTraits): z.ZodType {
  switch (traits.type) {
    case "text":
      return z.string().trim().min(1).max(traits.maximum);
    case "date":
      return date;
    case "money":
      return money;
    case "count":
      return written(/^\d{1,7}$/, "registrations.problems.count").transform(Number);
    case "percent":
      return written(/^(100(\.0+)?|\d{1,2}(\.\d{1,4})?)%?$/, "registrations.problems.percent").transform(
        (text) => Number.parseFloat(text),
      );
    case "flag":
      return z.enum(["true", "false"]).transform((text) => text === "true");
    case "identity":
      return identity;
    case "phone":
      return particularsSchema.shape.phone;
    case "email":
      return z.email().max(200);
    case "choice":
      return z.enum(traits.choices as [string, ...string[]]);
    case "choices":
      return z.preprocess(
        (value) => (typeof value === "string" ? [value] : value),
        z.array(z.enum(traits.choices as [string, ...string[]])).min(1),
      );
    case "reference":
      return traits.to === "supervisoryUnit" ? z.uuid() : z.string().regex(/^\d{9}(\d{3})?$/);
    case "rows":
      return z.array(rowSchema(traits.columns)).min(traits.minimum).max(traits.maximum);
  }
}

const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "");

function fieldSchema(traits: FieldTraits): z.ZodType {
  const schema = valueSchema(traits);
  const blankAsNothing = (value: unknown) => (isBlank(value) ? undefined : value);
  return z.preprocess(blankAsNothing, traits.isRequired ? schema : schema.optional());
}

const rowSchema = (columns: Record<string, FieldTraits>) =>
  z.object(Object.fromEntries(Object.entries(columns).map(([name, traits]) => [name, fieldSchema(traits)])));

/** The fields of a section that these answers ask for. */
export function askedFields(section: SectionKey, answers: SectionAnswers): [string, FieldTraits][] {
  const fields = Object.entries(sectionFields[section]) as [string, FieldTraits][];
  return fields.filter(([, traits]) => isAsked(traits, answers));
}

/** Judges a section as it is to be sent in: what is required is there, and every value can be read. */
export function sectionSchema(section: SectionKey, answers: SectionAnswers) {
  return z.object(
    Object.fromEntries(askedFields(section, answers).map(([name, traits]) => [name, fieldSchema(traits)])),
  );
}

const asked = new Set<string>(["id", "section", "version"]);

/** A plain form sends the fields of a section flat, beside what names it. */
function gathered(sent: unknown): unknown {
  if (typeof sent !== "object" || sent === null || "answers" in sent) return sent;
  const fields = Object.entries(sent);
  return {
    ...Object.fromEntries(fields.filter(([name]) => asked.has(name))),
    answers: nestedValues(fields.filter(([name]) => !asked.has(name))),
  };
}

/** One section as typed; `version` is the one it was read with, 0 before it was ever saved. */
export const sectionSaveSchema = z.preprocess(
  gathered,
  z.object({
    id: z.uuid(),
    section: z.enum(sectionKeys),
    version: z.coerce.number().int().min(0),
    answers: sectionAnswersSchema,
  }),
);

type Required = { isRequired: true; when?: never };
type ValueOf<Traits> = Traits extends { type: "rows"; columns: infer Columns }
  ? FieldValues<Columns>[]
  : Traits extends { type: "choices"; choices: readonly (infer Choice)[] }
    ? Choice[]
    : Traits extends { type: "choice"; choices: readonly (infer Choice)[] }
      ? Choice
      : Traits extends { type: "money" }
        ? bigint
        : Traits extends { type: "count" | "percent" }
          ? number
          : Traits extends { type: "flag" }
            ? boolean
            : Traits extends { type: "date" }
              ? CalendarDate
              : string;
type FieldValues<Fields> = {
  [Name in keyof Fields as Fields[Name] extends Required ? Name : never]: ValueOf<Fields[Name]>;
} & { [Name in keyof Fields as Fields[Name] extends Required ? never : Name]?: ValueOf<Fields[Name]> };

/** An application as read: amounts in fen, flags, dates, identity numbers in clear. Never leaves the domain whole. */
export type ParsedAnswers = { [Section in SectionKey]?: FieldValues<(typeof sectionFields)[Section]> };

/** Papers of one material, at most. */
export const mostDocuments = 10;
/** In bytes. */
export const largestDocument = 20 * 2 ** 20;

export const documentRemovalSchema = z.object({ id: z.uuid(), documentId: z.uuid() });
