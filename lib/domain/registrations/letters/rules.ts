import type { Desk } from "@/lib/platform/auth/actor";
import type { Locale } from "@/lib/platform/i18n/locales";
import { sayIn } from "@/lib/platform/i18n/say";
import { kindTraits } from "../rules";
import type { LetterKind } from "../schema";
import type { LetterComposition, LetterContent, LetterOffice, LetterSubject, LetterText } from "./schema";
import { goesToPreCheck, officeName, sentencesOf, targetLabel, wordingValues } from "./wording/rules";

/** Who signs a letter: the authority, or whoever looked at the application before it. */
export function officeOf(kind: LetterKind, subject: LetterSubject, desk: Desk | null): LetterOffice {
  if (kind === "consentDenial") return "supervisoryUnit";
  if (kind === "returned") return desk === "supervisoryUnit" ? "supervisoryUnit" : "center";
  if (kind === "receipt" && goesToPreCheck(subject)) return "center";
  return subject.authority;
}

const marks: Record<Exclude<LetterKind, "receipt">, string> = {
  returned: "退",
  correctionNotice: "补",
  acceptance: "受",
  pauseNotice: "停",
  extensionNotice: "延",
  approval: "准",
  refusal: "不准",
  consentDenial: "不同意",
  lapseNotice: "终",
  withdrawal: "撤",
};
const offices: Record<LetterOffice, string> = {
  bureau: "普民社",
  center: "普社服",
  supervisoryUnit: "普业管",
};

/** The series of a letter, as offices mark it: 普民社受 for acceptances of the bureau. Receipts have none. */
export const seriesMark = (kind: Exclude<LetterKind, "receipt">, office: LetterOffice) =>
  offices[office] + marks[kind];

/** A number such as 普民社受〔2026〕12号. */
export const letterNumber = (mark: string, year: string, ordinal: number) => `${mark}〔${year}〕${ordinal}号`;

/** A receipt has the number of the case; those of later submissions say which one they are. */
export const receiptNumber = (caseNumber: string, ordinal: number) =>
  ordinal === 1 ? caseNumber : `${caseNumber}-${ordinal}`;

/** Promoters are written to by name, an organization as such. */
function addresseeKind({ kind, organization }: LetterSubject) {
  return organization && kindTraits[kind].applicant === "organization" ? "organization" : "promoters";
}

function composedIn(locale: Locale, composition: LetterComposition): LetterText {
  const { facts, subject, office } = composition;
  const say = sayIn(locale);
  const values = wordingValues(say, locale, composition);
  const { body, closing } = sentencesOf(composition);
  const said = (keys: (string | false)[]) =>
    keys.filter((key) => key !== false).map((key) => say(`letters.${key}`, values));
  const isDecision = facts.kind === "approval" || facts.kind === "refusal";
  return {
    office: officeName(say, locale, office, subject),
    title: say(`letters.titles.${facts.kind}${isDecision ? `.${subject.kind}` : ""}`),
    addressee: say(`letters.addressee.${addresseeKind(subject)}`, {
      organization: subject.title,
      person: subject.createdByName,
    }),
    paragraphs: said(body),
    items: (facts.items ?? []).map(({ target, reason }) => ({
      label: targetLabel(say, locale, target),
      text: reason,
    })),
    closing: said(closing),
  };
}

/** A letter in both languages, from nothing but its facts, the case and the rules in force. */
export function composeLetter(composition: LetterComposition): LetterContent {
  return {
    kind: composition.facts.kind,
    signedBy: composition.office,
    "zh-CN": composedIn("zh-CN", composition),
    en: composedIn("en", composition),
  };
}
