import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import type { Tie } from "@/lib/domain/evaluations/ties/schema";
import { calendarDate } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";

type TieMapProps = {
  reviewers: readonly { id: string; name: string }[];
  rows: readonly {
    evaluation: { caseId: string; title: string };
    ties: readonly { reviewerId: string; ties: readonly Tie[] }[];
  }[];
};

/** Who is tied to whom by the register: a cell with a tie bars the reviewer from that organization. */
export function TieMap({ reviewers, rows }: TieMapProps) {
  const [t, locale] = [useTranslations("evaluations"), useLocale()];
  return (
    <Table caption={t("bureau.ties")} stacked>
      <TableHead>
        <tr>
          <HeaderCell>{t("bureau.organization")}</HeaderCell>
          {reviewers.map(({ id, name }) => (
            <HeaderCell key={id}>{name}</HeaderCell>
          ))}
        </tr>
      </TableHead>
      <TableBody>
        {rows.map(({ evaluation, ties }) => (
          <TableRow key={evaluation.caseId}>
            <Cell label={t("bureau.organization")} lead>
              <Link href={`/bureau/cases/${evaluation.caseId}`}>{evaluation.title}</Link>
            </Cell>
            {ties.map((cell) => {
              const reviewer = reviewers.find(({ id }) => id === cell.reviewerId);
              return (
                <Cell
                  key={cell.reviewerId}
                  label={reviewer?.name ?? ""}
                  className={cell.ties.length > 0 ? "bg-cinnabar-wash text-cinnabar" : "text-ink-3"}
                >
                  {cell.ties.length === 0
                    ? `○ ${t("bureau.noTie")}`
                    : cell.ties.map((tie) => (
                        <span key={`${tie.kind} ${tie.about}`} className="block">
                          ■{" "}
                          {t(`ties.${tie.kind}`, {
                            about: tie.about,
                            until: tie.until ? formatDate(calendarDate(tie.until), locale) : "",
                          })}
                        </span>
                      ))}
                </Cell>
              );
            })}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
