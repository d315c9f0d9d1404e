import { useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { cn } from "@/components/ui/cn";
import { Panel } from "@/components/ui/panel";
import { Cell, HeaderCell, Table, TableBody, TableFoot, TableHead, TableRow } from "@/components/ui/table";
import type { RulebookContent } from "@/lib/domain/credit/rulebooks/schema";
import { useCreditWords } from "./credit-words";
import { GradeMark } from "./grade-mark";
import { RulesOfDimension } from "./rules-of-dimension";

type RulebookReadingProps = {
  content: RulebookContent;
  /** The version to mark differences from; left out where none are to be marked. */
  base?: RulebookContent;
};

/** A version of the rules in words and numbers: dimensions, grades, limits, and every rule. */
export function RulebookReading({ content, base }: RulebookReadingProps) {
  const t = useTranslations("creditPages.rulebook");
  const words = useCreditWords();
  const { notRated, overrides } = content;
  return (
    <>
      <div className="grid gap-x-10 lg:grid-cols-2 large:grid-cols-1">
        <Section title={t("dimensions")} lead={t("dimensionsLead")}>
          <DimensionTable content={content} base={base} />
        </Section>
        <Section title={t("grades")} lead={t("gradesText")}>
          <GradeTable content={content} base={base} />
          {(notRated.months > 0 || notRated.needsAnnualCheck) && (
            <p className="mt-3 text-ink-2 text-s">
              {t(whoIsNotRated(notRated), { months: notRated.months })}
            </p>
          )}
          {overrides.length > 0 && <p className="mt-3 font-semibold text-s">{t("overridesText")}</p>}
          <ul className="mt-1 list-disc pl-5 text-s">
            {overrides.map(({ key, atMost }) => (
              <li key={key}>{t("override", { rule: words.rule(key), grade: atMost })}</li>
            ))}
          </ul>
        </Section>
      </div>
      <Section id="rules" title={t("rules")} lead={t("rulesLead")}>
        <div className="grid gap-6">
          {content.dimensions.map(({ key }) => (
            <RulesOfDimension
              key={key}
              title={words.dimension(key)}
              rules={content.rules.filter(({ dimension }) => dimension === key)}
              base={base?.rules}
            />
          ))}
        </div>
      </Section>
    </>
  );
}

function whoIsNotRated({ months, needsAnnualCheck }: RulebookContent["notRated"]) {
  if (!needsAnnualCheck) return "notRatedYoung";
  return months > 0 ? "notRated" : "notRatedUnchecked";
}

const changedLook = "bg-amber-wash";

function DimensionTable({ content, base }: RulebookReadingProps) {
  const t = useTranslations("creditPages.rulebook");
  const words = useCreditWords();
  const before = new Map(base?.dimensions.map((dimension) => [dimension.key, dimension]));
  const total = content.dimensions.reduce((sum, { maximum }) => sum + maximum, 0);
  return (
    <Panel className="overflow-hidden">
      <Table caption={t("dimensions")}>
        <TableHead>
          <tr>
            <HeaderCell>{t("dimension")}</HeaderCell>
            <HeaderCell numeric>{t("maximum")}</HeaderCell>
            <HeaderCell numeric>{t("base")}</HeaderCell>
          </tr>
        </TableHead>
        <TableBody>
          {content.dimensions.map(({ key, maximum, start }) => {
            const was = before.get(key);
            return (
              <TableRow key={key}>
                <Cell lead>{words.dimension(key)}</Cell>
                <Cell numeric className={cn(was && was.maximum !== maximum && changedLook)}>
                  <Changed was={was?.maximum} now={maximum} />
                </Cell>
                <Cell numeric className={cn(was && was.start !== start && changedLook)}>
                  <Changed was={was?.start} now={start} />
                </Cell>
              </TableRow>
            );
          })}
        </TableBody>
        <TableFoot>
          <TableRow>
            <Cell>{t("sum")}</Cell>
            <Cell numeric>{total}</Cell>
            <Cell numeric>{content.dimensions.reduce((sum, { start }) => sum + start, 0)}</Cell>
          </TableRow>
        </TableFoot>
      </Table>
    </Panel>
  );
}

/** A figure, and what it was in the version compared with. */
function Changed({ was, now }: { was: number | undefined; now: number }) {
  if (was === undefined || was === now) return now;
  return (
    <>
      <del className="mr-1.5 text-ink-2">{was}</del>
      <ins className="font-semibold no-underline">{now}</ins>
    </>
  );
}

function GradeTable({ content, base }: RulebookReadingProps) {
  const t = useTranslations("creditPages.rulebook");
  const before = new Map(base?.grades.map(({ grade, from }) => [grade, from]));
  return (
    <Panel className="overflow-hidden">
      <Table caption={t("grades")}>
        <TableHead>
          <tr>
            <HeaderCell>{t("grade")}</HeaderCell>
            <HeaderCell numeric>{t("gradeFrom")}</HeaderCell>
          </tr>
        </TableHead>
        <TableBody>
          {content.grades.map(({ grade, from }) => {
            const was = before.get(grade);
            return (
              <TableRow key={grade}>
                <Cell lead>
                  <GradeMark grade={grade} size="small" />
                </Cell>
                <Cell numeric className={cn(was !== undefined && was !== from && changedLook)}>
                  <Changed was={was} now={from} />
                </Cell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Panel>
  );
}
