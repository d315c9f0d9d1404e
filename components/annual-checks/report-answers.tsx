import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SummaryList } from "@/components/record/summary-list";
import { Disclosure } from "@/components/ui/disclosure";
import { concerns, sectionsOf } from "@/lib/domain/annual-checks/report/rules";
import {
  type ReportAnswers as Answers,
  askedFields,
  isStatement,
  type QuestionSectionKey,
  type SectionAnswers,
} from "@/lib/domain/annual-checks/report/schema";
import { isCalendarDate } from "@/lib/platform/clock/calendar-date";
import type { FieldTraits } from "@/lib/platform/forms/field-traits";
import { readYuan } from "@/lib/platform/forms/yuan-text";
import { formatDate, formatMoney } from "@/lib/platform/i18n/formats";
import { AnswerRows, rowsOf, type Say } from "./answer-rows";
import { StatementFigures } from "./statement-figures";

type Kind = Parameters<typeof sectionsOf>[0];

/** Answers in the reader's language: choices by their words, dates and amounts as they are written. */
export function useAnswerWords(): Say {
  const [t, locale] = [useTranslations(), useLocale()];
  const one = (traits: FieldTraits, text: string): string => {
    if (text === "") return "";
    if (traits.type === "choice" || traits.type === "choices") return t(`${traits.words}.${text}` as never);
    if (traits.type === "flag") return t(text === "true" ? "organizations.yes" : "organizations.no");
    if (traits.type === "date") return isCalendarDate(text) ? formatDate(text, locale) : text;
    if (traits.type !== "money") return text;
    const fen = readYuan(text);
    return fen === null ? text : formatMoney(fen);
  };
  return (traits, value) =>
    [value ?? ""]
      .flat()
      .filter((text) => typeof text === "string")
      .map((text) => one(traits, text))
      .join(locale === "en" ? ", " : "、");
}

type QuestionsProps = { kind: Kind; section: QuestionSectionKey; answers: SectionAnswers; href?: string };

function Questions({ kind, section, answers, href }: QuestionsProps) {
  const t = useTranslations("annualReportFields");
  const say = useAnswerWords();
  const asked = askedFields(section, answers).filter(([field]) => concerns(kind, section, field));
  function told(field: string, traits: FieldTraits): ReactNode {
    if (traits.type !== "rows") return say(traits, answers[field]);
    const rows = rowsOf(answers[field]);
    return rows.length > 0 && <AnswerRows {...{ section, field, rows, say }} columns={traits.columns} />;
  }
  return (
    <SummaryList
      answers={asked.map(([field, traits]) => ({
        question: t(`${section}.${field}` as never),
        answer: told(field, traits),
        ...(href && { changeHref: `${href}#${section}-${field}` }),
      }))}
    />
  );
}

type ReportAnswersProps = {
  kind: Kind;
  answers: Answers;
  /** Where a section can be changed. */
  sectionHref?: (section: string) => string;
  /** Sections whose answers stand open. */
  open?: readonly string[] | "all";
};

/** Everything that a report says, section by section, each folded away. */
export function ReportAnswers({ kind, answers, sectionHref, open = [] }: ReportAnswersProps) {
  const t = useTranslations("annualReport");
  return sectionsOf(kind).map((section) => {
    const given = answers[section] ?? {};
    const href = sectionHref?.(section);
    return (
      <Disclosure
        key={section}
        summary={t(`sections.${section}`)}
        open={open === "all" || open.includes(section)}
      >
        {isStatement(section) ? (
          <StatementFigures statement={section} answers={given} />
        ) : (
          <Questions {...{ kind, section }} answers={given} {...(href && { href })} />
        )}
      </Disclosure>
    );
  });
}
