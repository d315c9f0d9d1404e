import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";

/** One cell of a heat table; its shade follows from where `share` stands in its column. */
export type HeatCell = { key: string; reading: string; share: number | null; href?: string };
export type HeatRow = { key: string; label: string; cells: HeatCell[] };

type HeatTableProps = {
  caption: string;
  corner: string;
  columns: { key: string; label: string }[];
  rows: HeatRow[];
};

/** Shades from weakest to strongest; the figure in the cell says the same, so nothing rests on colour. */
const shades = [
  "bg-cinnabar-wash",
  "bg-amber-wash",
  "bg-transparent",
  "bg-pine-wash",
  "bg-pine-wash font-semibold",
];

/** The place of a share among its column: lowest, low, middle, high, highest. */
function shadeOf(share: number | null, column: readonly (number | null)[]): string {
  const known = column.filter((one): one is number => one !== null);
  if (share === null || known.length < 2) return "";
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  if (span === 0) return "";
  return shades[Math.min(4, Math.floor(((share - low) / span) * 5))] ?? "";
}

/** Figures by two things at once, each column shaded from its weakest to its strongest. */
export function HeatTable({ caption, corner, columns, rows }: HeatTableProps) {
  const sharesOf = (place: number) => rows.map(({ cells }) => cells[place]?.share ?? null);
  return (
    <Table caption={caption}>
      <TableHead>
        <tr>
          <HeaderCell>{corner}</HeaderCell>
          {columns.map(({ key, label }) => (
            <HeaderCell key={key} numeric>
              {label}
            </HeaderCell>
          ))}
        </tr>
      </TableHead>
      <TableBody>
        {rows.map(({ key, label, cells }) => (
          <TableRow key={key}>
            <HeaderCell scope="row" className="font-normal text-ink text-s">
              {label}
            </HeaderCell>
            {cells.map((cell, place) => (
              <Cell key={cell.key} numeric className={cn(shadeOf(cell.share, sharesOf(place)))}>
                {cell.href ? (
                  <Link plain href={cell.href} className="hover:underline">
                    {cell.reading}
                  </Link>
                ) : (
                  cell.reading
                )}
              </Cell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
