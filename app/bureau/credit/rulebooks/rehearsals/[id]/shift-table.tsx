import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { pointTone, signed } from "@/components/credit/figures";
import { listAddress } from "@/components/list/list-address";
import { Panel } from "@/components/ui/panel";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import type { RehearsalCell } from "@/lib/domain/credit/rulebooks/queries/rehearsals";
import { creditGrades } from "@/lib/domain/credit/schema";
import { listSubdistricts } from "@/lib/domain/district/queries/places";

type ShiftTableProps = {
  by: "kind" | "subdistrictCode";
  cells: RehearsalCell[];
  caption: string;
  path: string;
};

const filterOf = { kind: "kind", subdistrictCode: "subdistrict" } as const;

/** After each grade, how many more or fewer have it, by form or by subdistrict. */
export async function ShiftTable({ by, cells, caption, path }: ShiftTableProps) {
  const [t, kinds, locale, subdistricts] = await Promise.all([
    getTranslations("creditPages"),
    getTranslations("organizations.kinds"),
    getLocale(),
    listSubdistricts(),
  ]);
  const places = new Map(
    subdistricts.map(({ code, name, englishName }) => [code, locale === "en" ? englishName : name] as const),
  );
  const keys = [...new Set(cells.map((cell) => cell[by]))];
  const count = (of: readonly RehearsalCell[]) => of.reduce((sum, cell) => sum + cell.count, 0);
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
          </tr>
        </TableHead>
        <TableBody>
          {keys.map((key) => {
            const own = cells.filter((cell) => cell[by] === key);
            return (
              <TableRow key={key}>
                <HeaderCell scope="row" className="font-normal text-ink text-s">
                  <Link href={`${listAddress(path, {}, { [filterOf[by]]: key })}#changes`}>
                    {by === "kind" ? kinds(key as RehearsalCell["kind"]) : (places.get(key) ?? key)}
                  </Link>
                </HeaderCell>
                {creditGrades.map((grade) => {
                  const before = count(own.filter((cell) => cell.before === grade));
                  const after = count(own.filter((cell) => cell.after === grade));
                  return (
                    <Cell key={grade} numeric>
                      {after}{" "}
                      {after !== before && (
                        <span className={`text-xs ${pointTone(after - before)}`}>
                          {signed(after - before)}
                        </span>
                      )}
                    </Cell>
                  );
                })}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Panel>
  );
}
