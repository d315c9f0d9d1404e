import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import type { ListParams } from "@/components/list/list-address";
import { countCleanChecks, mayConcludeClean } from "@/lib/domain/annual-checks/clean/queries/clean-checks";
import { listCleanRuns } from "@/lib/domain/annual-checks/clean/queries/report";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { paramOf } from "@/lib/platform/lists/paging";
import { CleanReports } from "./clean-reports";
import { CleanRun } from "./clean-run";
import { PastRuns } from "./past-runs";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("annualChecks.clean"))("title") };
}

export default async function CleanChecksPage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const actor = await requireDesk("bureau");
  const [params, t, count, runs] = [
    await searchParams,
    await getTranslations("annualChecks.clean"),
    await countCleanChecks(actor),
    await listCleanRuns(actor),
  ];
  const running = runs.find(({ status }) => status === "queued" || status === "running");
  const asked = paramOf(params, "run") ?? running?.id;
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/bureau/annual-checks", label: t("overview") }]}
        title={t("title")}
        lead={t("lead")}
      />
      {asked && <CleanRun actor={actor} id={asked} params={params} />}
      {!asked && mayConcludeClean(actor) && <CleanReports actor={actor} count={count} params={params} />}
      {!mayConcludeClean(actor) && <p className="mt-4 text-ink-2">{t("approversOnly")}</p>}
      <PastRuns runs={runs} />
    </>
  );
}
