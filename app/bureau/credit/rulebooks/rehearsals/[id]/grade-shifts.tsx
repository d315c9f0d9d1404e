import { useTranslations } from "next-intl";
import { BarChart } from "@/components/charts/charts";
import { Section } from "@/components/layout/section";
import { Panel } from "@/components/ui/panel";
import type { RehearsalCell } from "@/lib/domain/credit/rulebooks/queries/rehearsals";
import { creditGrades } from "@/lib/domain/credit/schema";
import { ShiftTable } from "./shift-table";

type GradeShiftsProps = {
  rehearsal: { cells: RehearsalCell[]; organizations: number; changed: number };
  /** Of the page: a row opens whose grade changes among the organizations that it counts. */
  path: string;
};

const sum = (cells: readonly RehearsalCell[]) => cells.reduce((total, { count }) => total + count, 0);
const rank = (grade: RehearsalCell["before"]) => creditGrades.indexOf(grade);

/** Organizations by grade before and after: of the district, of each form, and of each subdistrict. */
export function GradeShifts({ rehearsal, path }: GradeShiftsProps) {
  const t = useTranslations("creditPages");
  const { cells, organizations, changed } = rehearsal;
  const rated = cells.filter(({ before, after }) => before !== "N" && after !== "N");
  return (
    <>
      <Panel className="mt-4 p-5">
        <BarChart
          title={t("rehearsal.chart")}
          summary={t("rehearsal.chartSummary", {
            organizations,
            changed,
            up: sum(rated.filter(({ before, after }) => rank(after) < rank(before))),
            down: sum(rated.filter(({ before, after }) => rank(after) > rank(before))),
          })}
          axis={t("rehearsal.grade")}
          series={[
            { key: "before", label: t("rehearsal.before") },
            { key: "after", label: t("rehearsal.after") },
          ]}
          points={creditGrades.map((grade) => ({
            label: t(`gradeNames.${grade}`),
            values: {
              before: sum(cells.filter(({ before }) => before === grade)),
              after: sum(cells.filter(({ after }) => after === grade)),
            },
          }))}
        />
      </Panel>
      <div className="grid grid-cols-1 items-start gap-x-10 xl:grid-cols-2 large:grid-cols-1">
        <Section title={t("rehearsal.byKind")}>
          <ShiftTable by="kind" cells={cells} caption={t("rehearsal.byKind")} path={path} />
        </Section>
        <Section title={t("rehearsal.bySubdistrict")}>
          <ShiftTable by="subdistrictCode" cells={cells} caption={t("rehearsal.bySubdistrict")} path={path} />
        </Section>
      </div>
    </>
  );
}
