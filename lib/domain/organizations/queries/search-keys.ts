import { searchKeysOf } from "@/lib/platform/search-keys";
import type { Particulars } from "../schema";

type Named = Pick<
  Particulars,
  "name" | "englishName" | "shortName" | "uscc" | "filingNumber" | "legalRepresentativeName"
>;

/** The search columns of an entry: found by its names, old and new, its code and its legal representative. */
export function searchKeysOfEntry(entry: Named, formerNames: readonly string[]) {
  const others = [
    ...formerNames,
    entry.shortName,
    entry.englishName,
    entry.uscc,
    entry.filingNumber,
    entry.legalRepresentativeName,
  ];
  return searchKeysOf(
    entry.name,
    others.filter((text) => text !== null),
  );
}
