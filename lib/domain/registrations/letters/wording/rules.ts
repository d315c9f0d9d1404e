import { formatDate } from "@/lib/platform/i18n/formats";
import type { Locale } from "@/lib/platform/i18n/locales";
import { isSaid, type Say } from "@/lib/platform/i18n/say";
import { lengthOf, officeName } from "../../../cases/letters/rules";
import type { LetterLimit } from "../../../cases/letters/schema";
import { pauseReasons } from "../../../cases/schema";
import { isEstablishing, kindTraits } from "../../rules";
import type { RegistrationKind } from "../../schema";
import type { LetterComposition, LetterSubject } from "../schema";

/** Decisions under the Administrative Licensing Law; the others place on file or inform. */
const licensed: readonly RegistrationKind[] = [
  "establishment",
  "upgrade",
  "change",
  "charterApproval",
  "certificateRenewal",
  "certificateReplacement",
  "deregistration",
];

/** What was sent in now goes to the center first, unless the authority itself asked for it. */
export const goesToPreCheck = ({ kind, status }: LetterSubject) =>
  kindTraits[kind].isPreChecked && status !== "correcting" && status !== "consented";

/** Where something is to be corrected, in the words of the form. */
export function targetLabel(say: Say, locale: Locale, target: string): string {
  const [section = "", field] = target.split(".");
  if (target === "") return say("letters.targets.whole");
  const material = section === "materials" && field ? field : section;
  if (isSaid(locale, `registrations.materials.${material}`)) {
    return say("letters.targets.material", { material: say(`registrations.materials.${material}`) });
  }
  const sectionKey = `registrations.sections.${section}`;
  if (!isSaid(locale, sectionKey)) return target;
  const fieldKey = `registrations.fields.${section}.${field}`;
  if (field === undefined || !isSaid(locale, fieldKey)) return say(sectionKey);
  if (say(fieldKey) === say(sectionKey)) return say(fieldKey);
  return say("letters.targets.field", { section: say(sectionKey), field: say(fieldKey) });
}

/** Why the clock stands still: in the words of the law where a known reason is given, else as written. */
function pauseReasonIn(say: Say, reason: string | undefined): string {
  const known = pauseReasons.find((one) => one === reason);
  return known ? say(`letters.pauseNotice.why.${known}`) : (reason ?? "");
}

/** Everything that a sentence of a letter may name. */
export function wordingValues(say: Say, locale: Locale, composition: LetterComposition) {
  const { facts, subject, limits, office, today } = composition;
  const form = subject.organizationKind ?? "other";
  const number = subject.number ?? "";
  const matter = say(`letters.matters.${subject.kind}`, { form });
  const basisOf = (limit: LetterLimit) => (locale === "en" ? limit.basisEn : limit.basis);
  const { kind, ground } = facts;
  return {
    number,
    form,
    application: say("letters.application", { name: subject.title, matter, number }),
    law: licensed.includes(subject.kind) ? "license" : "none",
    basis: say(`letters.bases.${subject.kind}`, { form }),
    date: formatDate(today, locale),
    until: facts.until ? formatDate(facts.until, locale) : "none",
    ordinal: composition.ordinal ?? 1,
    office: officeName(say, locale, office, subject),
    center: officeName(say, locale, "center", subject),
    authority: officeName(say, locale, subject.authority, subject),
    preCheckLimit: lengthOf(say, limits.preCheck),
    correctionLimit: lengthOf(say, limits.correction),
    correctionDays: lengthOf(say, limits.applicantCorrection),
    limit: lengthOf(say, limits.decision),
    limitBasis: basisOf(limits.decision),
    extension: lengthOf(say, { value: facts.days ?? 0, unit: subject.limitUnit ?? "workingDays" }),
    reviewDays: lengthOf(say, limits.review),
    reviewBasis: basisOf(limits.review),
    lawsuitMonths: lengthOf(say, limits.lawsuit),
    lawsuitBasis: basisOf(limits.lawsuit),
    reason: facts.reason ?? "",
    remark: facts.remark ?? "",
    certificateNumber: facts.certificateNumber ?? "",
    filing: subject.kind === "communityFiling" ? "yes" : "no",
    why: pauseReasonIn(say, facts.reason),
    ground: ground ? say(`letters.grounds.${ground}`) : "",
    withBasis: isEstablishing(subject.kind) ? "yes" : "no",
    groundBasis: say("letters.groundBasis", { form }),
    title: say(`letters.refusal.decided.${subject.kind}`),
    decision: kind === "refusal" || kind === "consentDenial" ? say(`letters.remedyDecision.${kind}`) : "",
  };
}

/** Keys of the sentences of each letter; `false` for those that do not belong to this one. */
export function sentencesOf({ facts, subject, ordinal }: LetterComposition): {
  body: (string | false)[];
  closing: (string | false)[];
} {
  const { kind } = facts;
  const has = (fact: "reason" | "remark" | "until" | "certificateNumber") => Boolean(facts[fact]);
  switch (kind) {
    case "receipt":
      return {
        body: [
          (ordinal ?? 1) > 1 ? "receipt.receivedAgain" : "receipt.received",
          goesToPreCheck(subject) ? "receipt.nextPreCheck" : "receipt.nextAuthority",
          "receipt.meaning",
        ],
        closing: [],
      };
    case "acceptance":
      return {
        body: [
          facts.isDeemed ? "acceptance.deemed" : "acceptance.decision",
          "acceptance.limit",
          "acceptance.pauses",
          "acceptance.contact",
        ],
        closing: [],
      };
    case "pauseNotice":
      return {
        body: ["pauseNotice.decision", has("remark") && "pauseNotice.remark", "pauseNotice.closing"],
        closing: [],
      };
    case "approval":
      return {
        body: [
          `approval.${subject.kind}`,
          has("reason") && "approval.reason",
          subject.kind === "nameCheck" && has("until") && "approval.nameReserved",
          has("certificateNumber") && "approval.certificate",
          isEstablishing(subject.kind) && "approval.afterEstablishment",
          subject.kind === "deregistration" && "approval.afterDeregistration",
          subject.kind === "communityFiling" && "approval.afterFiling",
        ],
        closing: [],
      };
    case "refusal":
      return {
        body: [
          facts.ground ? "refusal.found" : "refusal.foundOnly",
          has("reason") && "refusal.reason",
          "refusal.decision",
          "refusal.again",
        ],
        closing: ["remedies"],
      };
    case "consentDenial":
      return {
        body: ["consentDenial.decision", has("reason") && "consentDenial.reason", "consentDenial.closing"],
        closing: ["remedies"],
      };
    case "returned":
    case "correctionNotice":
      return { body: [`${kind}.opening`], closing: [`${kind}.closing`] };
    case "extensionNotice":
    case "lapseNotice":
    case "withdrawal":
      return {
        body: [
          `${kind}.decision`,
          kind !== "lapseNotice" && has("reason") && `${kind}.reason`,
          `${kind}.closing`,
        ],
        closing: [],
      };
  }
}
