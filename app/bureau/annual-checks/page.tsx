import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { latestYear } from "@/app/frame/annual-checks/latest-year";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import type { ListParams } from "@/components/list/list-address";
import { YearSwitch } from "@/components/list/year-switch";
import { ButtonLink } from "@/components/ui/button";
import { keepsCampaigns } from "@/lib/domain/annual-checks/campaigns/policy";
import { listCampaigns, listCampaignYears } from "@/lib/domain/annual-checks/campaigns/queries/campaign";
import { countCleanChecks } from "@/lib/domain/annual-checks/clean/queries/clean-checks";
import { countYear } from "@/lib/domain/annual-checks/figures/queries";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { CampaignLine } from "./campaign-line";
import { CheckCharts } from "./check-charts";
import { CleanNotice } from "./clean-notice";
import { FiguresTable } from "./figures-table";
import { PlanForm } from "./plan-form";

const path = "/bureau/annual-checks";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("annualChecks.overview"))("title") };
}

export default async function AnnualChecksPage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const actor = await requireDesk("bureau");
  const [params, t, years, newest] = [
    await searchParams,
    await getTranslations("annualChecks.overview"),
    await listCampaignYears(actor),
    await latestYear(actor),
  ];
  const asked = Number([params.year].flat()[0]);
  const year = years.find((one) => one === asked) ?? newest;
  const [campaigns, figures, clean] = await Promise.all([
    listCampaigns(actor, year),
    countYear(actor, year),
    countCleanChecks(actor),
  ]);
  const begun = years.filter((one) => one <= newest);
  const planned = years.filter((one) => one > newest && one !== year);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={planned.map((one) => (
          <ButtonLink key={one} href={`${path}?year=${one}`}>
            {t("planned", { year: String(one) })}
          </ButtonLink>
        ))}
      />
      {clean > 0 && <CleanNotice count={clean} />}
      <YearSwitch path={path} params={params} label={t("years")} years={begun} chosen={year} />
      {campaigns.length === 0 ? (
        <EmptyState title={t("noCampaign")}>{t("noCampaignHelp")}</EmptyState>
      ) : (
        <Section title={t("campaigns", { year: String(year) })}>
          <ul className="grid border-line border-t">
            {campaigns.map((campaign) => (
              <CampaignLine key={campaign.id} campaign={campaign} />
            ))}
          </ul>
        </Section>
      )}
      {figures.some(({ due }) => due > 0) && (
        <>
          <Section title={t("figures")} lead={t("figuresLead")}>
            <FiguresTable year={year} figures={figures} />
          </Section>
          <CheckCharts actor={actor} year={year} />
        </>
      )}
      {keepsCampaigns(actor) && <PlanForm year={(years[0] ?? year) + 1} />}
    </>
  );
}
