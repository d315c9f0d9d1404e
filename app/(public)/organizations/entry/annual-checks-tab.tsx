import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { Section } from "@/components/layout/section";
import { StatusTag } from "@/components/record/status-tag";
import { Link } from "@/components/ui/link";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import type { Tone } from "@/components/ui/tag";
import { listPublicChecks } from "@/lib/domain/annual-checks/report/disclosure/queries";
import type { PublicCheck } from "@/lib/domain/annual-checks/report/disclosure/schema";
import { isFiled } from "@/lib/domain/organizations/rules";
import type { CalendarDate } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { FinanceCharts } from "./finance-charts";
import { FinanceTable } from "./finance-table";
import type { TabProps } from "./tab-props";

const conclusionTones = { qualified: "ok", basicallyQualified: "warn", unqualified: "bad" } as const;

type Told = { tone: Tone; label: string };

/** What became of a year, in one word. */
async function resultOf(check: PublicCheck, today: CalendarDate): Promise<Told> {
  const [t, words] = [
    await getTranslations("annualReport.public"),
    await getTranslations("annualChecks.conclusions"),
  ];
  const { status, conclusion, reassessment, filedOn, dueOn } = check;
  if (status === "received") return { tone: "ok", label: t("reported") };
  if (status === "exempted") return { tone: "neutral", label: t("exemptShort") };
  if (reassessment) {
    const said = { conclusion: words(reassessment) };
    return { tone: conclusionTones[reassessment], label: t("rectified", said) };
  }
  if (conclusion) return { tone: conclusionTones[conclusion], label: words(conclusion) };
  if (filedOn) return { tone: "info", label: t("underReview") };
  const isLate = status === "missed" || dueOn < today;
  return isLate ? { tone: "bad", label: t("notFiled") } : { tone: "neutral", label: t("open") };
}

/** Five years of annual checks, and the figures of the reports that were published. */
export async function AnnualChecksTab({ organization, today }: TabProps) {
  const [t, locale] = [await getTranslations("annualReport.public"), await getLocale()];
  const checks = await listPublicChecks(organization.id);
  if (checks.length === 0) {
    return (
      <EmptyState title={t("none")}>{t(isFiled(organization.kind) ? "noneFiled" : "noneHelp")}</EmptyState>
    );
  }
  const results = await Promise.all(checks.map((check) => resultOf(check, today)));
  const published = checks.filter(({ figures }) => figures !== null).reverse();
  return (
    <>
      <Section title={t("table")} lead={t("lead")}>
        <Table caption={t("table")} stacked>
          <TableHead>
            <tr>
              <HeaderCell>{t("year")}</HeaderCell>
              <HeaderCell>{t("filed")}</HeaderCell>
              <HeaderCell>{t("result")}</HeaderCell>
            </tr>
          </TableHead>
          <TableBody>
            {checks.map(({ year, filedOn, daysLate }, at) => (
              <TableRow key={year}>
                <Cell lead label={t("year")}>
                  {year}
                </Cell>
                <Cell label={t("filed")}>
                  {filedOn ? formatDate(filedOn, locale) : "—"}
                  {filedOn && (
                    <span className={daysLate ? "ml-2 text-amber" : "ml-2 text-ink-2"}>
                      {daysLate ? t("late", { days: daysLate }) : t("onTime")}
                    </span>
                  )}
                </Cell>
                <Cell label={t("result")}>
                  <StatusTag tone={results[at]?.tone ?? "neutral"}>{results[at]?.label}</StatusTag>
                </Cell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
        <p className="mt-3 text-s">
          <Link href="/annual-checks">{t("district")}</Link>
        </p>
      </Section>
      <Section title={t("figures")} lead={published.length === 0 ? t("noFiguresHelp") : undefined}>
        {published.length === 0 ? (
          <p className="text-ink-2">{t("noFigures")}</p>
        ) : (
          <>
            <FinanceCharts checks={published} />
            <FinanceTable checks={published} />
          </>
        )}
      </Section>
    </>
  );
}
