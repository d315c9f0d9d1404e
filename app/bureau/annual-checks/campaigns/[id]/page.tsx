import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { PageHeader } from "@/components/layout/page-header";
import type { ListParams } from "@/components/list/list-address";
import { StatusTag } from "@/components/record/status-tag";
import { campaignLifecycle } from "@/lib/domain/annual-checks/campaigns/policy";
import { getCampaign } from "@/lib/domain/annual-checks/campaigns/queries/campaign";
import { countDue } from "@/lib/domain/annual-checks/campaigns/queries/due";
import { listExemptions } from "@/lib/domain/annual-checks/campaigns/queries/exemptions";
import { countYear } from "@/lib/domain/annual-checks/figures/queries";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { formatDate } from "@/lib/platform/i18n/formats";
import { pagingOf } from "@/lib/platform/lists/paging";
import { FiguresTable } from "../../figures-table";
import { RunProgress } from "../../run-progress";
import { CampaignSteps } from "./campaign-steps";
import { Exemptions } from "./exemptions";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<ListParams> };

const load = cache(async (id: string) => {
  const actor = await requireDesk("bureau");
  return { actor, campaign: await orNotFound(id, () => getCampaign(actor, id)) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { campaign } = await load((await params).id);
  const t = await getTranslations("annualChecks");
  return { title: t("campaignTitle", { year: String(campaign.year), kind: t(`forms.${campaign.kind}`) }) };
}

const tones = { draft: "neutral", open: "info", closed: "ok" } as const;

export default async function CampaignPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { actor, campaign } = await load(id);
  const paging = pagingOf(await searchParams);
  const { year, kind, status, isBusy, task } = campaign;
  const [t, locale, figures, exempt, due] = await Promise.all([
    getTranslations("annualChecks"),
    getLocale(),
    countYear(actor, year),
    listExemptions(actor, id, paging),
    status === "draft" ? countDue(campaign) : 0,
  ]);
  const own = figures.filter((one) => one.kind === kind);
  const day = (date: typeof campaign.dueOn) => formatDate(date, locale);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: `/bureau/annual-checks?year=${year}`, label: t("overview.title") }]}
        title={t("campaignTitle", { year: String(year), kind: t(`forms.${kind}`) })}
        lead={locale === "en" ? campaign.basisEn : campaign.basis}
        tags={<StatusTag tone={tones[status]}>{t(`campaigns.statuses.${status}`)}</StatusTag>}
        facts={[
          { label: t("campaign.opensOn"), value: day(campaign.opensOn) },
          { label: t("campaign.firstReviewDueOn"), value: day(campaign.firstReviewDueOn) },
          { label: t("campaign.dueOn"), value: day(campaign.dueOn) },
          { label: t("campaign.exemptAfter"), value: day(campaign.exemptAfter) },
        ]}
      />
      {isBusy && task && <RunProgress task={task} label={t(`campaign.running.${status}`)} />}
      {!isBusy && (
        <CampaignSteps campaign={campaign} due={due} steps={campaignLifecycle.stepsFor(actor, campaign)} />
      )}
      {status !== "draft" && !isBusy && own.length > 0 && <FiguresTable year={year} figures={own} />}
      <Exemptions
        campaign={campaign}
        {...exempt}
        paging={paging}
        params={await searchParams}
        mayGrant={campaignLifecycle.stepsFor(actor, campaign).includes("grantExemption")}
      />
    </>
  );
}
