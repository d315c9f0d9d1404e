import { choiceOf, pagingOf, paramOf } from "@/lib/platform/lists/paging";
import { type AnnualCheckKind, annualCheckKinds } from "../schema";

/** What a list of annual checks shows: one status, or what several have in common. `unfiled` has no report. */
export const checkStates = [
  "due",
  "unfiled",
  "filed",
  "onTime",
  "late",
  "submitted",
  "endorsed",
  "returned",
  "reviewed",
  "rectifying",
  "rectified",
  "concluded",
  "received",
  "qualified",
  "basicallyQualified",
  "unqualified",
  "exempted",
] as const;
export type CheckState = (typeof checkStates)[number];

export const checkSorts = ["title", "filedOn", "daysLate", "missedYears"] as const;
export type CheckSort = (typeof checkSorts)[number] | `-${(typeof checkSorts)[number]}`;

/** A list of annual checks as its address tells it. */
export type CheckSearch = {
  q: string;
  year: number;
  kind: AnnualCheckKind | null;
  state: CheckState;
  subdistrict: string | null;
  unit: string | null;
  /** At least so many years in a row without a report. */
  missed: number | null;
  sort: CheckSort;
  page: number;
  pageSize: 20 | 50 | 100;
};

type Params = Record<string, string | string[] | undefined>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const sorts = checkSorts.flatMap((sort) => [sort, `-${sort}`] as const);

/** Reads a list's address; nonsense is left out. */
export function readCheckSearch(params: Params, fallback: { year: number; state: CheckState }): CheckSearch {
  const year = Number(paramOf(params, "year"));
  const missed = Number(paramOf(params, "missed"));
  const unit = paramOf(params, "unit");
  const subdistrict = paramOf(params, "subdistrict");
  return {
    q: (paramOf(params, "q") ?? "").slice(0, 100),
    year: Number.isInteger(year) && year > 2000 && year < 2101 ? year : fallback.year,
    kind: choiceOf(params, "kind", annualCheckKinds) ?? null,
    state: choiceOf(params, "state", checkStates) ?? fallback.state,
    subdistrict: subdistrict && /^\d{9}$/.test(subdistrict) ? subdistrict : null,
    unit: unit && uuid.test(unit) ? unit : null,
    missed: Number.isInteger(missed) && missed > 0 && missed < 100 ? missed : null,
    sort: choiceOf(params, "sort", sorts) ?? "title",
    ...pagingOf(params),
  };
}

/** The address of a list of checks, such as a figure opens. */
export function checksAddress(path: string, query: Record<string, string | number | null>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== null) params.set(name, String(value));
  return `${path}?${params}`;
}
