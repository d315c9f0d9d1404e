import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import { type Actor, deskOf } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { formatDate } from "@/lib/platform/i18n/formats";
import type { Locale } from "@/lib/platform/i18n/locales";
import { isSaid, sayIn } from "@/lib/platform/i18n/say";
import type { AnnualCheckCase } from "../queries/annual-check";
import type { CheckConclusion } from "../schema";

type LetterFacts = {
  kind: "returned" | "reassessment" | CheckConclusion;
  until: CalendarDate | null;
  reason?: string;
  items?: { target: string; reason: string }[];
};

const marks: Record<LetterFacts["kind"], string> = {
  returned: "检退",
  qualified: "年检",
  basicallyQualified: "年检",
  unqualified: "年检",
  reassessment: "检复",
};

/** A field, a section, a material, or the whole report, as the letter names it. */
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

/** The letter of a step: who signs it depends on the desk at which it is taken. */
export async function issueCheckLetter(
  tx: Transaction,
  actor: Actor,
  check: AnnualCheckCase,
  { kind, until, reason = "", items = [] }: LetterFacts,
  moment: { now: Date; today: CalendarDate },
): Promise<void> {
  const desk = deskOf(actor.role);
  const office = desk === "center" || desk === "supervisoryUnit" ? desk : "bureau";
  await issueCaseLetter(
    tx,
    actor,
    check,
    {
      namespace: "annualChecks",
      kind,
      mark: marks[kind],
      office,
      values: (locale) => {
        const say = sayIn(locale);
        return {
          year: String(check.year),
          until: until ? formatDate(until, locale) : "",
          reason,
          reassessment: check.reassessment ? say(`annualChecks.conclusions.${check.reassessment}`) : "",
          breaches: check.breaches
            .map(({ condition }) => say(`annualChecks.conditions.${condition}`))
            .join(locale === "en" ? "; " : "；"),
        };
      },
      items: (locale) =>
        items.map(({ target, reason: what }) => ({ label: targetLabel(locale, target), text: what })),
    },
    moment,
  );
}
