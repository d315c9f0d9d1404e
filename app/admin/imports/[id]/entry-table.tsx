import { useTranslations } from "next-intl";
import { cellAddress } from "@/components/imports/problem-sentence";
import { DataTable } from "@/components/list/data-table";
import { useChangeWords } from "@/components/organizations/change-words";
import { DifferenceRows } from "@/components/record/difference-rows";
import { Disclosure } from "@/components/ui/disclosure";
import type { CheckedRow } from "@/lib/domain/organizations/imports/queries/rows";
import { type ParticularField, particularFields } from "@/lib/domain/organizations/schema";

type EntryTableProps = { caption: string; rows: CheckedRow[]; names: ReadonlyMap<string, string> };

/** The rows that are, or would be, written: each with the entry and what changes of it. */
export function EntryTable({ caption, rows, names }: EntryTableProps) {
  const t = useTranslations("imports.rows");
  const words = useChangeWords(names);
  const differences = ({ particulars, before }: CheckedRow) => {
    const fields = particularFields.filter((field) => particulars && field in particulars);
    return fields.map((field: ParticularField) => ({
      label: words.label(field),
      before: words.value(field, before?.values[field] ?? null),
      after: words.value(field, particulars?.[field] ?? null),
    }));
  };
  const nameOf = ({ organization, particulars }: CheckedRow) =>
    String(particulars?.name ?? organization?.name ?? "");
  const codeOf = ({ organization, particulars }: CheckedRow) =>
    organization?.identifier ?? String(particulars?.uscc ?? particulars?.filingNumber ?? "");
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ row }) => String(row)}
      columns={[
        {
          key: "row",
          header: t("row"),
          numeric: true,
          cell: ({ row }) => cellAddress(row, { kind: "text", key: "" }),
        },
        {
          key: "entry",
          header: t("entry"),
          cell: (row) => (
            <>
              <span className="block font-medium">{nameOf(row) || row.organization?.name}</span>
              <code className="text-ink-2 text-xs">{codeOf(row)}</code>
            </>
          ),
        },
        {
          key: "changes",
          header: t("changes"),
          className: "sm:min-w-96",
          cell: (row) =>
            row.before ? (
              <DifferenceRows differences={differences(row)} />
            ) : row.particulars ? (
              <Disclosure summary={t("particulars", { count: Object.keys(row.particulars).length })}>
                <DifferenceRows differences={differences(row)} />
              </Disclosure>
            ) : (
              <span className="text-ink-3">{t("same")}</span>
            ),
        },
      ]}
    />
  );
}
