import { useTranslations } from "next-intl";
import { cellAddress, problemSentence } from "@/components/imports/problem-sentence";
import { DataTable } from "@/components/list/data-table";
import type { CheckedRow } from "@/lib/domain/organizations/imports/queries/rows";

type Fault = { key: string; row: CheckedRow; at: number };

/** Row, cell, what stands there, what is wrong with it: one line a fault. */
export function ProblemTable({ caption, rows }: { caption: string; rows: CheckedRow[] }) {
  const t = useTranslations("imports.rows");
  const translate = useTranslations();
  const faults: Fault[] = rows.flatMap((row) =>
    row.problems.map((_, at) => ({ key: `${row.row} ${at}`, row, at })),
  );
  const problemOf = ({ row, at }: Fault) => row.problems[at];
  return (
    <DataTable
      caption={caption}
      rows={faults}
      rowKey={({ key }) => key}
      columns={[
        { key: "row", header: t("row"), numeric: true, cell: ({ row }) => row.row },
        {
          key: "cell",
          header: t("cell"),
          cell: (fault) => {
            const problem = problemOf(fault);
            return problem ? <code>{cellAddress(fault.row.row, problem)}</code> : null;
          },
        },
        {
          key: "text",
          header: t("text"),
          cell: (fault) => {
            const column = problemOf(fault)?.column;
            const text = column === undefined ? "" : (fault.row.cells[column] ?? "");
            return text ? (
              <span className="break-all">{text.slice(0, 60)}</span>
            ) : (
              <span className="text-ink-3">{t("empty")}</span>
            );
          },
        },
        {
          key: "problem",
          header: t("problem"),
          cell: (fault) => {
            const problem = problemOf(fault);
            return problem && problemSentence(translate as never, problem);
          },
        },
      ]}
    />
  );
}
