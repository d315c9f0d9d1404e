import { creditDimensions } from "@/lib/domain/credit/schema";
import type { ScoreRow } from "@/lib/domain/credit/scores/queries/list";
import type { SheetColumn } from "@/lib/platform/sheets/columns";

type Words = (key: string) => string;
type Place = { code: string; name: string; englishName: string };

/** The columns of the list of scores as a sheet: who, grade, total, and the points of each dimension. */
export function scoreColumns(t: Words, locale: string, places: readonly Place[]): SheetColumn<ScoreRow>[] {
  const named = new Map(
    places.map(({ code, name, englishName }) => [code, locale === "en" ? englishName : name] as const),
  );
  const list = (key: string) => t(`creditPages.list.${key}`);
  return [
    { title: list("name"), kind: "text", width: 40, value: ({ name }) => name },
    { title: list("uscc"), kind: "code", value: ({ uscc }) => uscc },
    { title: list("kind"), kind: "text", width: 18, value: ({ kind }) => t(`organizations.kinds.${kind}`) },
    {
      title: list("subdistrict"),
      kind: "text",
      width: 18,
      value: ({ subdistrictCode }) => named.get(subdistrictCode) ?? "",
    },
    { title: list("grade"), kind: "text", width: 8, value: ({ grade }) => (grade === "N" ? "—" : grade) },
    { title: list("total"), kind: "integer", width: 10, value: ({ total }) => total },
    ...creditDimensions.map((key) => ({
      title: t(`credit.dimensions.${key}`),
      kind: "integer" as const,
      width: 12,
      value: (row: ScoreRow) => row[key],
    })),
    { title: list("day"), kind: "date", value: ({ day }) => day },
  ];
}
