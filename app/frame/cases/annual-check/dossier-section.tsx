import { useTranslations } from "next-intl";
import type { Say } from "@/components/annual-checks/answer-rows";
import { useAnswerWords } from "@/components/annual-checks/report-answers";
import { StatementFigures } from "@/components/annual-checks/statement-figures";
import { Section } from "@/components/layout/section";
import { concerns } from "@/lib/domain/annual-checks/report/rules";
import {
  askedFields,
  isStatement,
  type QuestionSectionKey,
  type SectionAnswers,
  type SectionKey,
} from "@/lib/domain/annual-checks/report/schema";
import type { AnnualCheckKind } from "@/lib/domain/annual-checks/schema";
import type { CaseCorrection } from "@/lib/domain/cases/queries/corrections";
import type { FieldTraits } from "@/lib/platform/forms/field-traits";
import { CorrectionMarks } from "../registration/correction-marks";
import { CorrectionPick } from "../registration/correction-pick";
import { DossierRow } from "../registration/dossier-row";
import { DossierRows } from "./dossier-rows";

type Answers = { now: SectionAnswers; before?: SectionAnswers; lastYear?: SectionAnswers };

type DossierSectionProps = {
  kind: AnnualCheckKind;
  section: SectionKey;
  answers: Answers;
  corrections: CaseCorrection[];
  mayCorrect: boolean;
};

/** One section of the report; what it said the time before is struck out, what it said the year before stands beside. */
export function DossierSection(props: DossierSectionProps) {
  const { section, answers, corrections, mayCorrect } = props;
  const t = useTranslations("annualReport.sections");
  const own = corrections.filter(({ target }) => target === section || target.startsWith(`${section}.`));
  return (
    <Section compact title={t(section)}>
      {isStatement(section) ? (
        <>
          <div className="flex justify-end">
            {mayCorrect && <CorrectionPick target={section} name={t(section)} />}
          </div>
          <StatementFigures statement={section} answers={answers.now} />
          <CorrectionMarks corrections={own} />
        </>
      ) : (
        <Questions {...props} section={section} corrections={own} />
      )}
    </Section>
  );
}

type QuestionsProps = Omit<DossierSectionProps, "section"> & { section: QuestionSectionKey };

function Questions({ kind, section, answers, corrections, mayCorrect }: QuestionsProps) {
  const t = useTranslations("annualReportFields");
  const say = useAnswerWords();
  const asked = askedFields(section, answers.now).filter(([field]) => concerns(kind, section, field));
  return (
    <dl className="border-line border-t text-s">
      {asked.map(([field, traits]) => {
        const label = t(`${section}.${field}` as never);
        const target = `${section}.${field}`;
        return (
          <DossierRow
            key={field}
            label={label}
            name={label}
            target={target}
            corrections={corrections.filter((one) => one.target === target)}
            mayCorrect={mayCorrect}
          >
            <Answer section={section} field={field} traits={traits} answers={answers} say={say} />
          </DossierRow>
        );
      })}
    </dl>
  );
}

/** A longer text of the year before would bury the answer. */
const longestBeside = 80;

type AnswerProps = { section: string; field: string; traits: FieldTraits; answers: Answers; say: Say };

function Answer({ section, field, traits, answers, say }: AnswerProps) {
  const t = useTranslations("annualChecks.dossier");
  if (traits.type === "rows")
    return (
      <DossierRows
        section={section}
        field={field}
        columns={traits.columns}
        value={answers.now[field]}
        say={say}
      />
    );
  const now = say(traits, answers.now[field]);
  const before = answers.before ? say(traits, answers.before[field]) : now;
  const lastYear = answers.lastYear ? say(traits, answers.lastYear[field]) : "";
  return (
    <>
      {before === now ? (
        <span className="whitespace-pre-line">{now || t("blank")}</span>
      ) : (
        <>
          <del className="mr-2 text-ink-3">{before || t("blank")}</del>
          <ins className="whitespace-pre-line rounded-tag bg-amber-wash px-1 no-underline">
            {now || t("blank")}
          </ins>
        </>
      )}
      {lastYear !== "" && lastYear !== now && lastYear.length <= longestBeside && (
        <span className="block text-ink-3 text-xs">{t("lastYear", { value: lastYear })}</span>
      )}
    </>
  );
}
