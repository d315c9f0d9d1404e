import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CheckList } from "@/app/frame/annual-checks/check-list";
import { latestYear } from "@/app/frame/annual-checks/latest-year";
import { PageHeader } from "@/components/layout/page-header";
import type { ListParams } from "@/components/list/list-address";
import { readCheckSearch } from "@/lib/domain/annual-checks/listing/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";

const path = "/bureau/annual-checks/list";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("annualChecks.list"))("pageTitle") };
}

export default async function AnnualCheckListPage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const actor = await requireDesk("bureau");
  const [params, t, year] = [
    await searchParams,
    await getTranslations("annualChecks.list"),
    await latestYear(actor),
  ];
  const search = readCheckSearch(params, { year, state: "due" });
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: `/bureau/annual-checks?year=${search.year}`, label: t("overview") }]}
        title={t("heading", { year: String(search.year), state: t(`states.${search.state}`) })}
        lead={search.state === "unfiled" ? t("leadUnfiled") : undefined}
      />
      <CheckList actor={actor} path={path} params={params} search={search} />
    </>
  );
}
