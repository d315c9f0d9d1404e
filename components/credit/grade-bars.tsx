import { useFormatter, useTranslations } from "next-intl";
import { BarList } from "@/components/charts/bar-list";
import { type CreditGrade, creditGrades } from "@/lib/domain/credit/schema";
import { formatShare } from "@/lib/platform/i18n/formats";

type GradeBarsProps = {
  label: string;
  grades: Record<CreditGrade, number>;
  /** The list of the organizations with a grade. */
  hrefOf: (grade: CreditGrade) => string;
};

/** How many organizations have each grade; every bar opens its list. */
export function GradeBars({ label, grades, hrefOf }: GradeBarsProps) {
  const t = useTranslations("creditPages.gradeNames");
  const format = useFormatter();
  const counts = creditGrades.map((grade) => grades[grade]);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return (
    <BarList
      label={label}
      entries={creditGrades.map((grade) => ({
        label: t(grade),
        value: grades[grade],
        max: Math.max(...counts),
        reading: `${format.number(grades[grade])} · ${formatShare(grades[grade], all)}`,
        href: hrefOf(grade),
      }))}
    />
  );
}
