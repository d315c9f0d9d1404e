import { useFormatter, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Cell, HeaderCell, Table, TableBody, TableFoot, TableHead, TableRow } from "@/components/ui/table";
import type { CheckFigures } from "@/lib/domain/annual-checks/figures/queries";
import { checksAddress } from "@/lib/domain/annual-checks/listing/schema";
import { formatShare } from "@/lib/platform/i18n/formats";

type FiguresTableProps = { year: number; figures: CheckFigures[] };
type Figure = Exclude<keyof CheckFigures, "kind">;

/** In the order of the way; each opens the list that it counts. */
const shown = [
  "due",
  "onTime",
  "late",
  "unfiled",
  "submitted",
  "endorsed",
  "returned",
  "reviewed",
  "rectifying",
  "rectified",
  "received",
  "qualified",
  "basicallyQualified",
  "unqualified",
] as const satisfies Figure[];

/** A year's figures, a column for each form and, where there are several, one for all; every number opens its list. */
export function FiguresTable({ year, figures }: FiguresTableProps) {
  const [t, words] = [useTranslations("annualChecks.overview"), useTranslations("annualChecks")];
  const hasTotal = figures.length > 1;
  const sum = (figure: Figure) => figures.reduce((total, one) => total + one[figure], 0);
  return (
    <Table caption={t("figures")}>
      <TableHead>
        <tr>
          <HeaderCell>{t("figure")}</HeaderCell>
          {figures.map(({ kind }) => (
            <HeaderCell key={kind} numeric>
              {words(`forms.${kind}`)}
            </HeaderCell>
          ))}
          {hasTotal && <HeaderCell numeric>{t("together")}</HeaderCell>}
        </tr>
      </TableHead>
      <TableBody>
        {shown.map((figure) => (
          <TableRow key={figure}>
            <Cell lead>{words(`list.states.${figure}`)}</Cell>
            {figures.map((one) => (
              <Cell key={one.kind} numeric>
                <FigureLink
                  count={one[figure]}
                  href={checksAddress("/bureau/annual-checks/list", { year, kind: one.kind, state: figure })}
                  label={`${words(`forms.${one.kind}`)} ${words(`list.states.${figure}`)}`}
                />
              </Cell>
            ))}
            {hasTotal && (
              <Cell numeric>
                <FigureLink
                  count={sum(figure)}
                  href={checksAddress("/bureau/annual-checks/list", { year, state: figure })}
                  label={`${t("together")} ${words(`list.states.${figure}`)}`}
                />
              </Cell>
            )}
          </TableRow>
        ))}
        <TableRow>
          <Cell lead>{t("exempt")}</Cell>
          {figures.map(({ kind, exempt }) => (
            <Cell key={kind} numeric>
              {exempt}
            </Cell>
          ))}
          {hasTotal && <Cell numeric>{sum("exempt")}</Cell>}
        </TableRow>
      </TableBody>
      <TableFoot>
        <tr>
          <Cell lead>{t("onTimeShare")}</Cell>
          {figures.map(({ kind, onTime, due }) => (
            <Cell key={kind} numeric>
              {formatShare(onTime, due)}
            </Cell>
          ))}
          {hasTotal && <Cell numeric>{formatShare(sum("onTime"), sum("due"))}</Cell>}
        </tr>
      </TableFoot>
    </Table>
  );
}

function FigureLink({ count, href, label }: { count: number; href: string; label: string }) {
  const format = useFormatter();
  if (count === 0) return <span className="text-ink-3">0</span>;
  return (
    <Link href={href} aria-label={`${label} ${format.number(count)}`}>
      {format.number(count)}
    </Link>
  );
}
