/** The catalogue namespace whose `events` tell of a subject. */
const namespaceOfSubject: Record<string, string> = {
  account: "accounts",
  amendment: "amendments",
  announcement: "announcements",
  annualCheck: "annualChecks",
  annualCheckCampaign: "annualChecks.campaigns",
  annualCheckRun: "annualChecks.clean",
  annualCheckList: "annualChecks.list",
  case: "cases",
  certificate: "certificates",
  complaint: "complaints",
  contactCheck: "contactChecks",
  district: "district",
  evaluation: "evaluations",
  evaluationRound: "evaluations.roundEvents",
  eventRecord: "admin",
  externalBatch: "externalRecords.batches",
  externalRecord: "externalRecords",
  importBatch: "imports",
  inbox: "cases.inbox",
  indicatorSet: "evaluations.setEvents",
  inspection: "inspections",
  inspectionPlan: "inspections.plans",
  job: "admin",
  creditCertificate: "creditPages",
  creditList: "creditPages",
  creditRecord: "credit",
  creditRulebook: "credit",
  creditRun: "credit",
  listing: "listings",
  objection: "objections",
  organization: "organizations",
  penalty: "penalties",
  penaltyList: "penalties",
  register: "organizations",
  registration: "registrations",
  repair: "repairs",
  restrictedPerson: "restrictedPersons",
  signIn: "signIn",
};

type Translate = {
  (key: string, values?: Record<string, string | number>): string;
  has(key: string): boolean;
};

/** Catalogue key of the sentence for a verb such as "amendment.confirmed". */
export function sentenceKey(verb: string): string {
  const [subject = "", fact = ""] = verb.split(".");
  return `${namespaceOfSubject[subject] ?? subject}.events.${fact}`;
}

function namedValues(details: unknown): Record<string, string | number> {
  if (typeof details !== "object" || details === null) return {};
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(details)) {
    if (typeof value === "string" || typeof value === "number") values[name] = value;
    else values[name] = Array.isArray(value) ? value.length : "";
  }
  return values;
}

/**
 * What happened, as one sentence in the reader's language; the verb itself where no sentence is written for it, so that
 * an old event never makes a page fail. Lists among the details are given as their length.
 */
export function eventSentence(translate: Translate, event: { verb: string; details: unknown }): string {
  const key = sentenceKey(event.verb);
  return translate.has(key) ? translate(key, namedValues(event.details)) : event.verb;
}
