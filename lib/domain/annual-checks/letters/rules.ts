import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { formatDate } from "@/lib/platform/i18n/formats";
import type { Locale } from "@/lib/platform/i18n/locales";
import { isSaid, sayIn } from "@/lib/platform/i18n/say";
import type { LetterOffice, LetterOrder } from "../../cases/letters/schema";
import type { CheckConclusion } from "../schema";

export type CheckLetterKind = "returned" | "reassessment" | CheckConclusion;

/** Marks of the series of numbers: 普民社年检 for conclusions. */
export const marks: Record<CheckLetterKind, string> = {
  returned: "检退",
  qualified: "年检",
  basicallyQualified: "年检",
  unqualified: "年检",
  reassessment: "检复",
};

export type CheckLetterFacts = {
  kind: CheckLetterKind;
  office: LetterOffice;
  year: number;
  /** By when something is to be done; null where nothing is. */
  until: CalendarDate | null;
  reason: string;
  reassessment: CheckConclusion | null;
  breaches: readonly { condition: string }[];
  items: readonly { target: string; reason: string }[];
};

/** A field, a section, a material, or the whole report, as a letter names it. */
function targetLabel(locale: Locale, target: string): string {
  const [section = "", field = ""] = target.split(".");
  const keys = [
    `annualReportFields.${section}.${field}`,
    `annualReport.sections.${section}`,
    `annualReport.materials.${target}`,
  ];
  const key = keys.find((one) => isSaid(locale, one)) ?? "annualChecks.wholeReport";
  return sayIn(locale)(key);
}

/** What a letter of an annual check says, ready to be composed. */
export function checkLetterOrder(facts: CheckLetterFacts): LetterOrder {
  const { kind, office, year, until, reason, reassessment, breaches, items } = facts;
  return {
    namespace: "annualChecks",
    kind,
    mark: marks[kind],
    office,
    values: (locale) => {
      const say = sayIn(locale);
      return {
        year: String(year),
        until: until ? formatDate(until, locale) : "",
        reason,
        reassessment: reassessment ? say(`annualChecks.conclusions.${reassessment}`) : "",
        breaches: breaches
          .map(({ condition }) => say(`annualChecks.conditions.${condition}`))
          .join(locale === "en" ? "; " : "；"),
      };
    },
    items: (locale) =>
      items.map(({ target, reason: what }) => ({ label: targetLabel(locale, target), text: what })),
  };
}
