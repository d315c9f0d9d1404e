import { useLocale, useTranslations } from "next-intl";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import type { PublicCheck } from "@/lib/domain/annual-checks/report/disclosure/schema";
import type { ReportFigures } from "@/lib/domain/annual-checks/report/schema";
import { formatMoney } from "@/lib/platform/i18n/formats";

const shown = [
  "income",
  "spending",
  "netAssets",
  "donations",
  "governmentFunds",
  "managementCost",
  "staffCount",
  "volunteerCount",
  "serviceCount",
] as const satisfies (keyof ReportFigures)[];

/** Published figures, a column a year. */
export function FinanceTable({ checks }: { checks: readonly PublicCheck[] }) {
  const [t, locale] = [useTranslations("annualReport.public"), useLocale()];
  const text = (value: bigint | number | null | undefined) =>
    value === null || value === undefined
      ? "—"
      : typeof value === "bigint"
        ? formatMoney(value)
        : value.toLocaleString(locale);
  return (
    <div className="mt-8">
      <Table caption={t("figures")}>
        <TableHead>
          <tr>
            <HeaderCell>{t("figure")}</HeaderCell>
            {checks.map(({ year }) => (
              <HeaderCell key={year} numeric>
                {year}
              </HeaderCell>
            ))}
          </tr>
        </TableHead>
        <TableBody>
          {shown.map((key) => (
            <TableRow key={key}>
              <Cell lead>{t(key)}</Cell>
              {checks.map(({ year, figures }) => (
                <Cell key={year} numeric className="whitespace-nowrap tabular-nums">
                  {text(figures?.[key])}
                </Cell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
