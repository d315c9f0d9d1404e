import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Tabs } from "@/components/ui/tabs";
import { conditionTraits, legalPlace } from "@/lib/domain/supervision/listings/conditions/rules";
import { mayPropose } from "@/lib/domain/supervision/listings/policy";
import { previewCandidates } from "@/lib/domain/supervision/listings/queries/candidates";
import { listingConditions } from "@/lib/domain/supervision/listings/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";
import { choiceOf } from "@/lib/platform/lists/paging";
import { CandidateTable } from "./candidate-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("listings.preview"))("title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const found = listingConditions.filter((condition) => conditionTraits[condition].found === "rule");

/** Who would be proposed and why, before anything is proposed. */
export default async function PreviewPage({ searchParams }: Search) {
  const actor = await requireDesk("bureau");
  if (!mayPropose(actor)) forbidden();
  const day = today();
  const [params, t, words, locale, candidates] = await Promise.all([
    searchParams,
    getTranslations("listings.preview"),
    getTranslations("listings"),
    getLocale(),
    previewCandidates(actor, day),
  ]);
  const freshOf = (one: (typeof found)[number]) =>
    candidates.filter(({ condition, state }) => condition === one && state === "fresh").length;
  const first = found.find((one) => freshOf(one) > 0) ?? found[0] ?? "annualReportMissed";
  const condition = choiceOf(params, "condition", found) ?? first;
  const own = candidates.filter((candidate) => candidate.condition === condition);
  const place = legalPlace(condition);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/bureau/lists", label: words("desk.title") }]}
        title={t("title")}
        lead={t("lead", { date: formatDate(day, locale) })}
      />
      <Tabs
        label={t("title")}
        tabs={found.map((one) => ({
          href: `/bureau/lists/preview?condition=${one}`,
          label: t(`short.${one}` as never),
          count: freshOf(one),
          current: one === condition,
        }))}
      />
      <div className="my-4 max-w-measure">
        <h2 className="text-m">{words(`conditions.${condition}.name`)}</h2>
        <p className="text-ink-2 text-s">{words(`conditions.${condition}.found`)}</p>
        <p className="text-ink-3 text-xs">{locale === "en" ? place.en : place.zh}</p>
      </div>
      {own.length === 0 ? (
        <EmptyState title={t("nobody")}>{t("nobodyHelp")}</EmptyState>
      ) : (
        <CandidateTable condition={condition} candidates={own} />
      )}
    </>
  );
}
