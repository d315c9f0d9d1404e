import type { Desk } from "@/lib/platform/auth/actor";
import type { Locale } from "@/lib/platform/i18n/locales";
import { sayIn } from "@/lib/platform/i18n/say";
import { officeName } from "../../cases/letters/rules";
import type { LetterContent, LetterOffice, LetterText } from "../../cases/letters/schema";
import { kindTraits } from "../rules";
import type { LetterKind } from "../schema";
import type { LetterComposition, LetterSubject } from "./schema";
import { goesToPreCheck, sentencesOf, targetLabel, wordingValues } from "./wording/rules";

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
/** The mark of the series from which a kind of letter takes its numbers. Receipts have none. */
export const markOf = (kind: Exclude<LetterKind, "receipt">) => marks[kind];

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
