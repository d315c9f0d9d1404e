import { useTranslations } from "next-intl";
import { FacetList } from "@/components/list/facet-list";
import { type ListParams, paramValues } from "@/components/list/list-address";
import { Disclosure } from "@/components/ui/disclosure";
import {
  type FacetCounts,
  facetChoices,
  type RegisterFacet,
  type RegisterPart,
} from "@/lib/domain/organizations/register/schema";
import { type PlaceNames, useFacetWords } from "./facet-words";

/** Facets that narrow something in each register; the law knows the others for registered organizations only. */
const facetsOfPart: Record<RegisterPart, readonly RegisterFacet[]> = {
  registered: [
    "kind",
    "subdistrict",
    "sector",
    "status",
    "credit",
    "evaluation",
    "list",
    "founded",
    "direct",
    "government",
    "charity",
    "party",
  ],
  filed: ["subdistrict", "sector", "status", "founded"],
};

/** So many stand open; the others unfold. */
const usualFacets = 7;

type RegisterFacetsProps = {
  path: string;
  params: ListParams;
  part: RegisterPart;
  counts: FacetCounts;
  /** Subdistricts by code, in their order. */
  subdistricts: PlaceNames;
};

/** The filters of the register, each value with the number of entries it would leave. */
export function RegisterFacets({ path, params, part, counts, subdistricts }: RegisterFacetsProps) {
  const t = useTranslations("organizations.register.facets");
  const wordOf = useFacetWords(subdistricts);
  const choicesOf = (facet: RegisterFacet): readonly string[] =>
    facet === "subdistrict" ? [...subdistricts.keys()] : facetChoices[facet];
  const facetOf = (facet: RegisterFacet) => {
    const chosen = paramValues(params, facet);
    const values = choicesOf(facet).map((value) => ({
      value,
      label: wordOf(facet, value),
      count: counts[facet].get(value) ?? 0,
    }));
    const kept = values.filter(({ value, count }) => count > 0 || chosen.includes(value));
    return { name: facet, label: t(facet), values: kept, isChosen: chosen.length > 0 };
  };
  const facets = facetsOfPart[part].map(facetOf).filter(({ values }) => values.length > 0);
  const rare = facets.slice(usualFacets);
  return (
    <>
      <FacetList path={path} params={params} facets={facets.slice(0, usualFacets)} />
      {rare.length > 0 && (
        <Disclosure summary={t("more")} open={rare.some(({ isChosen }) => isChosen)} className="[&>div]:pl-0">
          <FacetList path={path} params={params} facets={rare} />
        </Disclosure>
      )}
    </>
  );
}
