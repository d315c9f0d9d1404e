import { z } from "zod";
import { type FieldTraits, isAsked } from "@/lib/platform/forms/field-traits";
import { officeTitles, sectors } from "../../organizations/schema";

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
  "amendment",
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
  amendment: {
    amendedArticles: { type: "text", long: true, maximum: 4_000, isRequired: true },
  },
  charter: {
    clauses: {
      type: "choices",
      choices: charterClauses,
      words: "registrations.charterClauses",
      isRequired: true,
    },
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

/** The fields of a section that these answers ask for. */
export function askedFields(section: SectionKey, answers: SectionAnswers): [string, FieldTraits][] {
  const fields = Object.entries(sectionFields[section]) as [string, FieldTraits][];
  return fields.filter(([, traits]) => isAsked(traits, answers));
}
