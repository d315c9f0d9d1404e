import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import type { ListParams } from "@/components/list/list-address";
import { ListKeyboard } from "@/components/list/list-keyboard";
import { RegisterChips } from "@/components/organizations/register-chips";
import { RegisterFacets } from "@/components/organizations/register-facets";
import { Link } from "@/components/ui/link";
import { listSubdistricts } from "@/lib/domain/district/queries/places";
import { countRegister } from "@/lib/domain/organizations/register/queries/facets";
import { listNamedPlaces } from "@/lib/domain/organizations/register/queries/places";
import { readRegisterQuery, registerAddress } from "@/lib/domain/organizations/register/schema";
import { getActor } from "@/lib/platform/auth/current-actor";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { FilterFold } from "./filter-fold";
import { RegisterFigures } from "./register-figures";
import { RegisterList } from "./register-list";
import { RegisterMap } from "./register-map";
import { RegisterParts } from "./register-parts";
import { RegisterSearch } from "./register-search";
import { RegisterToolbar } from "./register-toolbar";

const path = "/organizations";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organizations.register");
  return { title: t("title"), description: t("lead") };
}

const views = { list: RegisterList, map: RegisterMap, figures: RegisterFigures };

export default async function RegisterPage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const params = await searchParams;
  const query = readRegisterQuery(params);
  const [actor, t, locale] = await Promise.all([
    getActor(),
    getTranslations("organizations.register"),
    getLocale(),
  ]);
  const [counts, subdistricts, named] = await Promise.all([
    countRegister(actor, query),
    listSubdistricts(),
    listNamedPlaces(query),
  ]);
  const places = new Map(subdistricts.map((subdistrict) => [subdistrict.code, subdistrict]));
  const View = views[query.view];
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <RegisterSearch query={query} params={params} />
      <RegisterChips path={path} params={params} query={query} places={new Map([...places, ...named])} />
      <RegisterParts query={query} params={params} counts={counts} />
      <div className="grid items-start gap-x-10 lg:grid-cols-[14.5rem_minmax(0,1fr)] large:grid-cols-1">
        <FilterFold label={t("filters")}>
          <RegisterFacets
            path={path}
            params={params}
            part={query.register}
            counts={counts.facets}
            subdistricts={places}
          />
        </FilterFold>
        <section aria-label={t("results")}>
          <RegisterToolbar query={query} params={params} total={counts.total} />
          <View actor={actor} query={query} params={params} counts={counts} subdistricts={subdistricts} />
        </section>
      </div>
      <footer className="mt-8 flex flex-wrap gap-x-6 gap-y-2 border-line border-t pt-4 text-s">
        <p className="text-ink-2">{t("dataAsOf", { date: formatMoment(new Date(), locale) })}</p>
        <Link
          href={registerAddress(query, "/api/v1/organizations")}
          className="inline-flex min-h-6 items-center print:hidden"
        >
          {t("openData")}
        </Link>
      </footer>
      <ListKeyboard />
    </>
  );
}
