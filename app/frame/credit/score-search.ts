import type { ListParams } from "@/components/list/list-address";
import { creditDimensions, creditGrades } from "@/lib/domain/credit/schema";
import { type ScoreSearch, scoreOrders } from "@/lib/domain/credit/scores/queries/list";
import { registeredKinds } from "@/lib/domain/organizations/schema";

const only = (params: ListParams, name: string) => [params[name] ?? ""].flat()[0] ?? "";
const amongst = <Value extends string>(values: readonly Value[], text: string): Value | undefined =>
  values.find((value) => value === text);

/** Reads an address of the list of scores; what it does not understand it leaves out. */
export function readScoreSearch(params: ListParams): ScoreSearch {
  const text = only(params, "q").slice(0, 80).trim();
  const grade = amongst(creditGrades, only(params, "grade"));
  const kind = amongst(registeredKinds, only(params, "kind"));
  const subdistrict = only(params, "subdistrict");
  const dimension = amongst(creditDimensions, only(params, "dimension"));
  const sort = amongst(scoreOrders, only(params, "sort"));
  const page = Number(only(params, "page"));
  const size = Number(only(params, "size"));
  return {
    ...(text && { text }),
    ...(grade && { grade }),
    ...(kind && { kind }),
    ...(/^\d{9}$/.test(subdistrict) && { subdistrict }),
    ...(dimension && { dimension }),
    // A dimension is opened to see who is weak in it.
    sort: sort ?? (dimension ? "points" : "-total"),
    page: Number.isInteger(page) && page > 0 && page <= 100_000 ? page : 1,
    pageSize: [20, 50, 100].includes(size) ? size : 20,
  };
}
