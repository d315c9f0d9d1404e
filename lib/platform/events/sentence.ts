import { system } from "@/lib/platform/auth/actor";
import { isCalendarDate } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";

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

function namedValues(details: unknown, locale: string): Record<string, string | number> {
  if (typeof details !== "object" || details === null) return {};
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(details)) {
    if (typeof value === "string") values[name] = isCalendarDate(value) ? formatDate(value, locale) : value;
    else if (typeof value === "number") values[name] = value;
    else values[name] = Array.isArray(value) ? value.length : "";
  }
  return values;
}

/**
 * What happened, as one sentence in the reader's language; the verb itself where no sentence is written for it, so that
 * an old event never makes a page fail. Lists among the details are given as their length, dates as the language writes them.
 */
export function eventSentence(
  translate: Translate,
  event: { verb: string; details: unknown },
  locale: string,
): string {
  const key = sentenceKey(event.verb);
  return translate.has(key) ? translate(key, namedValues(event.details, locale)) : event.verb;
}

/** Who did something, by the name kept with it; what the portal did by itself is told in the reader's language. */
export function actorWords(translate: Translate, name: string): string {
  return name === system.name ? translate("platform.portal") : name;
}
