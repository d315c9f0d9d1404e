import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CheckList } from "@/app/frame/annual-checks/check-list";
import { latestYear } from "@/app/frame/annual-checks/latest-year";
import { PageHeader } from "@/components/layout/page-header";
import type { ListParams } from "@/components/list/list-address";
import { readCheckSearch } from "@/lib/domain/annual-checks/listing/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("annualChecks.list"))("pageTitle") };
}

export default async function AnnualChecksPage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const actor = await requireDesk("supervisoryUnit");
  const [params, t, year] = [
    await searchParams,
    await getTranslations("annualChecks.list"),
    await latestYear(actor),
  ];
  const search = readCheckSearch(params, { year, state: "unfiled" });
  return (
    <>
      <PageHeader
        title={t("heading", { year: String(search.year), state: t(`states.${search.state}`) })}
        lead={t("lead.supervisoryUnit")}
      />
      <CheckList actor={actor} path="/supervisory-unit/annual-checks" params={params} search={search} />
    </>
  );
}
