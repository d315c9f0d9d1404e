import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Link } from "@/components/ui/link";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import { type ListParams, listAddress } from "./list-address";
import { SelectAll } from "./select-all";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Makes the header a link that sorts by this word: `?sort=name`, `?sort=-name`. */
  sort?: string;
  numeric?: boolean;
  className?: string;
};

type DataTableProps<Row> = {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** Where a row leads; its first cell becomes the link and the whole row can be pressed. */
  rowHref?: (row: Row) => string;
  /** Needed for sorting. `sort` is the order in force when the address names none. */
  sorting?: { path: string; params: ListParams; sort: string };
  /** Puts a checkbox before each row, sent as `name` with the form of that id. */
  selection?: { name: string; form: string; label: (row: Row) => string };
  /** May be wider than the page: it scrolls sideways, and its header does not stay in view. */
  wide?: boolean;
  /** What to show instead of an empty table: an `EmptyState`. */
  empty?: ReactNode;
};

/** Cells take the corners of the panel around them, which cannot cut them off without unsticking the header. */
const cornered =
  "[&_th:first-child]:rounded-tl-panel [&_th:last-child]:rounded-tr-panel [&_tr:last-child_td]:border-b-0 [&_tr:last-child]:rounded-b-panel";

/** A list as a table: sort by its headers, press a row to open it; on phones each row is a card. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, rowHref, sorting, selection, wide, empty } = props;
  const t = useTranslations("interface.list");
  if (rows.length === 0 && empty) return empty;
  return (
    <Table caption={caption} stacked stickyHeader={!wide} className={cornered}>
      <TableHead>
        <tr>
          {selection && (
            <HeaderCell className="w-8">
              <SelectAll name={selection.name} form={selection.form} label={t("selectAll")} />
            </HeaderCell>
          )}
          {columns.map((column) => (
            <SortableHeader key={column.key} column={column} sorting={sorting} />
          ))}
        </tr>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={rowKey(row)} className="relative has-checked:bg-pine-wash">
            {selection && (
              <Cell data-choice="" className="relative z-1 w-8">
                <Checkbox
                  name={selection.name}
                  form={selection.form}
                  value={rowKey(row)}
                  aria-label={selection.label(row)}
                />
              </Cell>
            )}
            {columns.map((column, position) => (
              <Cell
                key={column.key}
                numeric={column.numeric}
                label={column.header}
                lead={position === 0}
                className={column.className}
              >
                {position === 0 && rowHref ? (
                  <Link
                    plain
                    href={rowHref(row)}
                    data-row-link=""
                    className="text-pine-ink after:absolute after:inset-0 hover:underline"
                  >
                    {column.cell(row)}
                  </Link>
                ) : (
                  column.cell(row)
                )}
              </Cell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

type SortableHeaderProps<Row> = { column: Column<Row>; sorting: DataTableProps<Row>["sorting"] };

function SortableHeader<Row>({ column, sorting }: SortableHeaderProps<Row>) {
  const t = useTranslations("interface.list");
  if (!column.sort || !sorting) {
    return (
      <HeaderCell numeric={column.numeric} className={column.className}>
        {column.header}
      </HeaderCell>
    );
  }
  const order = [sorting.params.sort ?? sorting.sort].flat()[0] ?? "";
  const ascending = order === column.sort;
  const descending = order === `-${column.sort}`;
  const Arrow = ascending ? ArrowUp : descending ? ArrowDown : ArrowUpDown;
  return (
    <HeaderCell
      numeric={column.numeric}
      className={column.className}
      aria-sort={ascending ? "ascending" : descending ? "descending" : undefined}
    >
      <Link
        plain
        href={listAddress(sorting.path, sorting.params, {
          sort: ascending ? `-${column.sort}` : column.sort,
        })}
        title={t("sortBy", { column: column.header })}
        className="inline-flex min-h-6 items-center gap-1 hover:text-ink"
      >
        {column.header}
        <Arrow
          aria-hidden="true"
          className={ascending || descending ? "size-3.5 text-ink" : "size-3 opacity-60"}
        />
      </Link>
    </HeaderCell>
  );
}
