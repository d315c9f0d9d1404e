import { getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { SummaryList } from "@/components/record/summary-list";
import { sectionsOf } from "@/lib/domain/registrations/application/rules";
import {
  type Answers as AllAnswers,
  askedFields,
  type FieldTraits,
  type SectionAnswers,
  type SectionKey,
  type TypedRow,
} from "@/lib/domain/registrations/application/schema";
import type { RegistrationKind } from "@/lib/domain/registrations/schema";
import { type AnswerWords, answerWords } from "../../frame/cases/registration/answer-words";
import { RowsAnswer } from "./rows-answer";

type AnswersProps = {
  id: string;
  kind: RegistrationKind;
  answers: AllAnswers;
  /** With links that lead to where each answer can be changed. */
  isOpen: boolean;
};

const isRow = (value: string | TypedRow): value is TypedRow => typeof value !== "string";

function told(section: SectionKey, traits: FieldTraits, value: SectionAnswers[string], say: AnswerWords) {
  if (traits.type !== "rows") return say(traits, [value].flat().filter((one) => !isRow(one)) as string[]);
  const rows = [value].flat().filter(isRow);
  return rows.length > 0 && <RowsAnswer section={section} traits={traits} rows={rows} say={say} />;
}

/** Everything that was answered, section by section; identity numbers are masked. */
export async function Answers({ id, kind, answers, isOpen }: AnswersProps) {
  const [t, say] = [await getTranslations("registrations"), await answerWords()];
  return sectionsOf(kind).map((section) => {
    const given = answers[section] ?? {};
    const href = `/applications/${id}/sections/${section}`;
    return (
      <Section key={section} title={t(`sections.${section}`)} compact>
        <SummaryList
          answers={askedFields(section, given).map(([field, traits]) => ({
            question: t(`fields.${section}.${field}`),
            answer: told(section, traits, given[field] ?? "", say),
            ...(isOpen && { changeHref: `${href}#${section}-${field}` }),
          }))}
        />
      </Section>
    );
  });
}
