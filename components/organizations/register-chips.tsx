import { useTranslations } from "next-intl";
import { FilterChips } from "@/components/list/filter-chips";
import { type ListParams, listAddress } from "@/components/list/list-address";
import { type RegisterQuery, registerFacets } from "@/lib/domain/organizations/register/schema";
import { type PlaceNames, useFacetWords } from "./facet-words";

const chipFacets = [...registerFacets, "community", "unit"] as const;

type RegisterChipsProps = { path: string; params: ListParams; query: RegisterQuery; places: PlaceNames };

/** What the reader chose, each with a way to drop it. */
export function RegisterChips({ path, params, query, places }: RegisterChipsProps) {
  const t = useTranslations("organizations.register");
  const wordOf = useFacetWords(places);
  const chips = chipFacets.flatMap((facet) => {
    const chosen: readonly string[] = query[facet];
    return chosen.map((value) => ({
      key: `${facet} ${value}`,
      text: `${t(`facets.${facet}`)} · ${wordOf(facet, value)}`,
      href: listAddress(path, params, { [facet]: chosen.filter((other) => other !== value) }),
    }));
  });
  if (query.q !== "") {
    const href = listAddress(path, params, { q: null });
    chips.unshift({ key: "q", text: t("searched", { words: query.q }), href });
  }
  const cleared = Object.fromEntries(["q", ...chipFacets].map((name) => [name, null]));
  return (
    <FilterChips
      chips={chips}
      words={{ label: t("chosen"), drop: t("tookOut"), clear: t("clear") }}
      clearHref={listAddress(path, params, cleared)}
      className="mt-4"
    />
  );
}
