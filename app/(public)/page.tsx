import { getTranslations } from "next-intl/server";
import { OrganizationSearch } from "@/components/organizations/organization-search";
import { DistrictFigures } from "./home/district-figures";
import { DistrictMap } from "./home/district-map";
import { NewestAnnouncements } from "./home/newest-announcements";
import { QuickSearches } from "./home/quick-searches";
import { WhatToDo } from "./home/what-to-do";

export default async function HomePage() {
  const [t, search] = await Promise.all([
    getTranslations("home"),
    getTranslations("organizations.register.search"),
  ]);
  return (
    <>
      <section className="grid items-center gap-x-14 gap-y-8 pt-10 pb-6 lg:grid-cols-[minmax(0,1fr)_27rem] lg:pt-14 large:grid-cols-1">
        <div className="max-w-2xl">
          <h1 className="text-2xl">{t("title")}</h1>
          <p className="mt-2 mb-6 max-w-measure text-ink-2">{t("lead")}</p>
          <OrganizationSearch
            labels={{
              label: search("label"),
              placeholder: search("placeholder"),
              submit: search("submit"),
              suggestions: search("suggestions"),
            }}
          />
          <QuickSearches />
        </div>
        <DistrictMap />
      </section>
      <DistrictFigures />
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_27rem] large:grid-cols-1">
        <NewestAnnouncements />
        <WhatToDo />
      </div>
    </>
  );
}
