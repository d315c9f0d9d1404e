import { useLocale, useTranslations } from "next-intl";
import { type RegisterFacet, yearsOf } from "@/lib/domain/organizations/register/schema";

/** What codes in an address stand for: subdistricts, communities, supervisory units. */
export type PlaceNames = ReadonlyMap<string, { name: string; englishName: string }>;

/** How each value of a facet is called in the reader's language. */
export function useFacetWords(places: PlaceNames) {
  const t = useTranslations("organizations");
  const locale = useLocale();
  const placeName = (code: string) => {
    const place = places.get(code);
    return (locale === "en" ? place?.englishName : place?.name) ?? code;
  };
  const period = (range: string) => {
    const { from, to } = yearsOf(range);
    const bounds = to === null ? "from" : from === null ? "until" : from === to ? "same" : "between";
    return t("register.period", { bounds, from: String(from), to: String(to) });
  };
  const words: Record<RegisterFacet | "community" | "unit", (value: string) => string> = {
    kind: (value) => t(`kinds.${value}`),
    subdistrict: placeName,
    community: placeName,
    unit: placeName,
    sector: (value) => t(`sectors.${value}`),
    status: (value) => t(`statuses.${value}`),
    founded: period,
    credit: (value) => t(`register.credit.${value}`),
    evaluation: (value) => (value === "none" ? t("register.notEvaluated") : `${value}A`),
    list: (value) => t(`register.list.${value}`),
    direct: (value) => t(`register.direct.${value}`),
    government: (value) => t(`register.government.${value}`),
    charity: (value) => t(`register.charity.${value}`),
    party: (value) => t(`partyOrganizations.${value}`),
  };
  return (facet: RegisterFacet | "community" | "unit", value: string) => words[facet](value);
}
