import { choiceOf, paramOf } from "@/lib/platform/lists/paging";
import { type ListingCondition, listingConditions, type StatutoryList, statutoryLists } from "../schema";

/** What somebody looks for in one of the two lists. */
export type ListSearch = { list: StatutoryList; q: string; condition: ListingCondition | null };

type Params = Record<string, string | string[] | undefined>;

/** The list and the filters that an address names; nonsense means the first list. */
export function readListSearch(params: Params): ListSearch {
  return {
    list: choiceOf(params, "list", statutoryLists) ?? "abnormalActivities",
    q: (paramOf(params, "q") ?? "").slice(0, 80),
    condition: choiceOf(params, "condition", listingConditions) ?? null,
  };
}
