import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import { type CreditGrade, creditGrades } from "@/lib/domain/credit/schema";
import type { Distribution } from "@/lib/domain/credit/scores/queries/distribution";

type Href = (filter: Record<string, string>) => string;
type Row = {
  key: string;
  label: string;
  grades: Record<CreditGrade, number>;
  filter: Record<string, string>;
  median?: number | null;
};

/** Organizations by grade within each form and each subdistrict; every figure opens its list. */
export function GradeTables({ figures, hrefOf }: { figures: Distribution; hrefOf: Href }) {
  const t = useTranslations("creditPages.bureau");
  const kinds = useTranslations("organizations.kinds");
  const locale = useLocale();
  const { byKind, bySubdistrict } = figures;
  return (
    <div className="grid items-start gap-x-10 xl:grid-cols-2 large:grid-cols-1 [&>*]:min-w-0">
      <Section title={t("byKind")}>
        <GradeTable
          caption={t("byKind")}
          hrefOf={hrefOf}
          rows={byKind.map(({ key, grades }) => ({
            key,
            label: kinds(key as never),
            grades,
            filter: { kind: key },
          }))}
        />
      </Section>
      <Section title={t("bySubdistrict")}>
        <GradeTable
          caption={t("bySubdistrict")}
          hrefOf={hrefOf}
          rows={bySubdistrict.map(({ code, name, englishName, grades, median }) => ({
            key: code,
            label: locale === "en" ? englishName : name,
            grades,
            filter: { subdistrict: code },
            median,
          }))}
        />
      </Section>
    </div>
  );
}

function GradeTable({ caption, rows, hrefOf }: { caption: string; rows: Row[]; hrefOf: Href }) {
  const t = useTranslations("creditPages");
  const hasMedian = rows.some(({ median }) => median !== undefined);
  return (
    <Panel className="overflow-hidden">
      <Table caption={caption}>
        <TableHead>
          <tr>
            <HeaderCell>{caption}</HeaderCell>
            {creditGrades.map((grade) => (
              <HeaderCell key={grade} numeric>
                {grade === "N" ? t("bureau.notRated") : grade}
              </HeaderCell>
            ))}
            {hasMedian && <HeaderCell numeric>{t("bureau.median")}</HeaderCell>}
          </tr>
        </TableHead>
        <TableBody>
          {rows.map(({ key, label, grades, filter, median }) => (
            <TableRow key={key}>
              <HeaderCell scope="row" className="font-normal text-ink text-s">
                {label}
              </HeaderCell>
              {creditGrades.map((grade) => (
                <Cell key={grade} numeric>
                  {grades[grade] === 0 ? (
                    <span className="text-ink-3">0</span>
                  ) : (
                    <Link
                      href={hrefOf({ ...filter, grade })}
                      aria-label={`${label} ${t(`gradeNames.${grade}`)} ${grades[grade]}`}
                    >
                      {grades[grade]}
                    </Link>
                  )}
                </Cell>
              ))}
              {hasMedian && <Cell numeric>{median ?? "—"}</Cell>}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
