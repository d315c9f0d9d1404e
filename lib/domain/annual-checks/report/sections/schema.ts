import type { FieldTraits } from "@/lib/platform/forms/field-traits";
import { officeTitles, partyOrganizations } from "../../../organizations/schema";

/** Particulars of which a report tells that they were changed in its year. */
export const changeItems = [
  "name",
  "domicile",
  "legalRepresentativeName",
  "purpose",
  "businessScope",
  "activityArea",
  "registeredCapital",
  "supervisoryUnitId",
  "charter",
  "officers",
  "other",
] as const;
export const meetingBodies = ["congress", "council", "standingCouncil", "supervisors"] as const;
/** Rules that an organization gives itself, as the forms of the annual check ask for them. */
export const internalRuleKinds = [
  "council",
  "certificateAndSeal",
  "finance",
  "invoices",
  "staffContracts",
  "projects",
  "archives",
  "disclosure",
] as const;
export const insurances = ["pension", "medical", "workInjury", "unemployment", "maternity"] as const;
export const activityKinds = [
  "service",
  "training",
  "seminar",
  "competition",
  "exhibition",
  "charity",
  "other",
] as const;
export const branchKinds = ["branch", "representativeOffice", "specialFund", "office"] as const;
export const donorKinds = [
  "domesticPerson",
  "domesticOrganization",
  "overseasPerson",
  "overseasOrganization",
] as const;
export const donationForms = ["cash", "kind"] as const;
export const governmentForms = ["purchase", "grant", "award"] as const;
export const internationalKinds = ["project", "conference", "membership", "trip"] as const;
export const publicationKinds = ["periodical", "newsletter", "website", "wechat"] as const;
export const lastConclusions = ["qualified", "basicallyQualified", "unqualified", "notChecked"] as const;

const words = (folder: string) => `annualReportFields.words.${folder}`;
const text = (maximum: number) => ({ type: "text", maximum }) as const;
const long = (maximum: number) => ({ type: "text", long: true, maximum }) as const;
const required = { isRequired: true } as const;
const yes = (field: string) => ({ when: { field, is: ["true"] } }) as const;

/** What is asked in each section, in its order. Money in yuan as typed. */
export const sectionFields = {
  basics: {
    domicile: { ...text(200), ...required },
    postalCode: text(6),
    phone: { type: "phone", ...required },
    email: { type: "email" },
    contactName: { ...text(60), ...required },
    contactPhone: { type: "phone", ...required },
    bank: { ...text(100), ...required },
    bankAccount: { ...text(40), ...required },
    accountant: text(60),
    unitMembers: { type: "count" },
    individualMembers: { type: "count" },
  },
  changes: {
    hasChanges: { type: "flag", ...required },
    changes: {
      type: "rows",
      columns: {
        item: { type: "choice", choices: changeItems, words: words("changeItems"), ...required },
        approvedOn: { type: "date", ...required },
        before: text(400),
        after: text(400),
      },
      minimum: 1,
      maximum: 20,
      ...required,
      ...yes("hasChanges"),
    },
  },
  governance: {
    councilSize: { type: "count", ...required },
    supervisorCount: { type: "count", ...required },
    termYears: { type: "count", ...required },
    lastElectedOn: { type: "date", ...required },
    councilMeetings: { type: "count", ...required },
    meetings: {
      type: "rows",
      columns: {
        heldOn: { type: "date", ...required },
        body: { type: "choice", choices: meetingBodies, words: words("meetingBodies"), ...required },
        due: { type: "count", ...required },
        present: { type: "count", ...required },
        resolutions: { ...text(400), ...required },
      },
      minimum: 0,
      maximum: 24,
    },
    reasonNotHeld: long(600),
  },
  officers: {
    officers: {
      type: "rows",
      columns: {
        name: { ...text(60), ...required },
        title: { type: "choice", choices: officeTitles, words: "organizations.titles", ...required },
        termEndsOn: { type: "date" },
        isPaid: { type: "flag", ...required },
        isCivilServant: { type: "flag", ...required },
      },
      minimum: 1,
      maximum: 60,
      ...required,
    },
  },
  staff: {
    fullTime: { type: "count", ...required },
    partTime: { type: "count", ...required },
    retired: { type: "count" },
    graduates: { type: "count" },
    socialWorkers: { type: "count" },
    contracts: { type: "count", ...required },
    insurances: { type: "choices", choices: insurances, words: words("insurances") },
    averagePay: { type: "money" },
    volunteers: { type: "count", ...required },
    volunteerHours: { type: "count" },
  },
  party: {
    partyMembers: { type: "count", ...required },
    partyOrganization: {
      type: "choice",
      choices: partyOrganizations,
      words: "organizations.partyOrganizations",
      ...required,
    },
    partySecretary: text(60),
    partyMeetings: { type: "count" },
    partyWork: long(1_000),
  },
  internalRules: {
    rules: { type: "choices", choices: internalRuleKinds, words: words("internalRules"), ...required },
    sealKeeper: { ...text(60), ...required },
    hasOwnAccount: { type: "flag", ...required },
    accountantsQualified: { type: "flag", ...required },
    usesProperInvoices: { type: "flag", ...required },
    remark: long(1_000),
  },
  fees: {
    chargesFees: { type: "flag", ...required },
    standards: {
      type: "rows",
      columns: {
        member: { ...text(80), ...required },
        amount: { type: "money", ...required },
        adoptedOn: { type: "date", ...required },
        body: { ...text(80), ...required },
        isFiled: { type: "flag", ...required },
      },
      minimum: 1,
      maximum: 12,
      ...required,
      ...yes("chargesFees"),
    },
  },
  branches: {
    hasBranches: { type: "flag", ...required },
    branches: {
      type: "rows",
      columns: {
        name: { ...text(120), ...required },
        kind: { type: "choice", choices: branchKinds, words: words("branchKinds"), ...required },
        head: { ...text(60), ...required },
        foundedOn: { type: "date" },
        remark: text(200),
      },
      minimum: 1,
      maximum: 40,
      ...required,
      ...yes("hasBranches"),
    },
  },
  work: {
    summary: { ...long(3_000), ...required },
    activities: {
      type: "rows",
      columns: {
        name: { ...text(120), ...required },
        kind: { type: "choice", choices: activityKinds, words: words("activityKinds"), ...required },
        heldOn: { type: "date", ...required },
        place: text(120),
        participants: { type: "count", ...required },
        cost: { type: "money" },
      },
      minimum: 1,
      maximum: 60,
      ...required,
    },
    peopleServed: { type: "count", ...required },
    plan: { ...long(1_500), ...required },
  },
  donations: {
    receivedDonations: { type: "flag", ...required },
    received: {
      type: "rows",
      columns: {
        donor: { ...text(120), ...required },
        donorKind: { type: "choice", choices: donorKinds, words: words("donorKinds"), ...required },
        form: { type: "choice", choices: donationForms, words: words("donationForms"), ...required },
        amount: { type: "money", ...required },
        purpose: text(200),
      },
      minimum: 1,
      maximum: 60,
      ...required,
      ...yes("receivedDonations"),
    },
    used: {
      type: "rows",
      columns: {
        project: { ...text(120), ...required },
        amount: { type: "money", ...required },
        people: { type: "count" },
      },
      minimum: 0,
      maximum: 60,
      ...yes("receivedDonations"),
    },
  },
  government: {
    hasGovernmentFunds: { type: "flag", ...required },
    projects: {
      type: "rows",
      columns: {
        name: { ...text(120), ...required },
        authority: { ...text(120), ...required },
        form: { type: "choice", choices: governmentForms, words: words("governmentForms"), ...required },
        amount: { type: "money", ...required },
        isFinished: { type: "flag", ...required },
      },
      minimum: 1,
      maximum: 60,
      ...required,
      ...yes("hasGovernmentFunds"),
    },
  },
  international: {
    hasInternational: { type: "flag", ...required },
    exchanges: {
      type: "rows",
      columns: {
        kind: {
          type: "choice",
          choices: internationalKinds,
          words: words("internationalKinds"),
          ...required,
        },
        partner: { ...text(120), ...required },
        startedOn: { type: "date", ...required },
        description: { ...text(400), ...required },
        amount: { type: "money" },
      },
      minimum: 1,
      maximum: 20,
      ...required,
      ...yes("hasInternational"),
    },
  },
  publications: {
    hasPublications: { type: "flag", ...required },
    publications: {
      type: "rows",
      columns: {
        kind: { type: "choice", choices: publicationKinds, words: words("publicationKinds"), ...required },
        name: { ...text(120), ...required },
        issues: { type: "count" },
        remark: text(200),
      },
      minimum: 1,
      maximum: 20,
      ...required,
      ...yes("hasPublications"),
    },
  },
  rectification: {
    lastConclusion: {
      type: "choice",
      choices: lastConclusions,
      words: words("lastConclusions"),
      ...required,
    },
    problems: {
      ...long(2_000),
      ...required,
      when: { field: "lastConclusion", is: ["basicallyQualified", "unqualified"] },
    },
    measures: {
      ...long(2_000),
      ...required,
      when: { field: "lastConclusion", is: ["basicallyQualified", "unqualified"] },
    },
    wasPenalized: { type: "flag", ...required },
    penalties: { ...long(1_000), ...required, ...yes("wasPenalized") },
  },
  declaration: {
    confirmed: { type: "choices", choices: ["truthful"], words: words("confirmations"), ...required },
    isApprovedByCouncil: { type: "flag", ...required },
    approvedOn: { type: "date", ...required, ...yes("isApprovedByCouncil") },
    preparedBy: { ...text(60), ...required },
    preparedPhone: { type: "phone", ...required },
  },
} as const satisfies Record<string, Record<string, FieldTraits>>;
