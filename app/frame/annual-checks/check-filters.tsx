import { getLocale, getTranslations } from "next-intl/server";
import { FilterBar } from "@/components/list/filter-bar";
import type { ListParams } from "@/components/list/list-address";
import { listCampaignYears } from "@/lib/domain/annual-checks/campaigns/queries/campaign";
import { type CheckSearch, checkStates } from "@/lib/domain/annual-checks/listing/schema";
import { annualCheckKinds } from "@/lib/domain/annual-checks/schema";
import { listSubdistricts, listSupervisoryUnits } from "@/lib/domain/district/queries/places";
import { type Actor, isBureau } from "@/lib/platform/auth/actor";

type CheckFiltersProps = { actor: Actor; path: string; params: ListParams; search: CheckSearch };

/** Search and filters of a list of checks, with the year and state in force; offices other than the bureau have only one place. */
export async function CheckFilters({ actor, path, params, search }: CheckFiltersProps) {
  const [t, words, locale, years, subdistricts, units] = await Promise.all([
    getTranslations("annualChecks.list"),
    getTranslations("annualChecks"),
    getLocale(),
    listCampaignYears(actor),
    isBureau(actor) ? listSubdistricts() : [],
    isBureau(actor) ? listSupervisoryUnits() : [],
  ]);
  const nameOf = (place: { name: string; englishName: string }) =>
    locale === "en" ? place.englishName : place.name;
  return (
    <FilterBar
      path={path}
      params={{ ...params, year: String(search.year), state: search.state }}
      search={{ label: t("search"), placeholder: t("searchHint") }}
      filters={[
        {
          name: "state",
          label: t("state"),
          choices: checkStates.map((value) => ({ value, label: t(`states.${value}`) })),
        },
        {
          name: "year",
          label: t("year"),
          choices: years.map((one) => ({ value: String(one), label: String(one) })),
        },
        {
          name: "kind",
          label: t("kind"),
          choices: annualCheckKinds.map((value) => ({ value, label: words(`forms.${value}`) })),
        },
        ...(subdistricts.length > 0
          ? [
              {
                name: "subdistrict",
                label: t("subdistrict"),
                choices: subdistricts.map((place) => ({ value: place.code, label: nameOf(place) })),
              },
              {
                name: "unit",
                label: t("unit"),
                choices: units.map((unit) => ({ value: unit.id, label: nameOf(unit) })),
              },
            ]
          : []),
        {
          name: "missed",
          label: t("missed"),
          choices: [1, 2, 3].map((count) => ({ value: String(count), label: t("missedYears", { count }) })),
        },
      ]}
    />
  );
}
