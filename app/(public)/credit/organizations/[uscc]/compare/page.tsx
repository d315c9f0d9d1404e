import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { askedDay, askedRulebook } from "@/app/frame/credit/asked-day";
import { ScoreComparison } from "@/app/frame/credit/score-comparison";
import { CompareForm } from "@/components/credit/compare-form";
import { PageHeader } from "@/components/layout/page-header";
import type { ListParams } from "@/components/list/list-address";
import { listRulebooks } from "@/lib/domain/credit/rulebooks/queries/rulebooks";
import { getActor } from "@/lib/platform/auth/current-actor";
import { addYears } from "@/lib/platform/clock";
import { today } from "@/lib/platform/clock/today";
import { loadEntry } from "../../../../organizations/entry/load-entry";

type Props = { params: Promise<{ uscc: string }>; searchParams: Promise<ListParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ uscc }, t] = [await params, await getTranslations("creditPages.compare")];
  return { title: `${t("title")} · ${(await loadEntry(uscc)).name}`, robots: { index: false } };
}

/** A score on two days, or under two versions of the rules: the lines that differ. */
export default async function ComparePage({ params, searchParams }: Props) {
  const [{ uscc }, asked] = [await params, await searchParams];
  const organization = await loadEntry(uscc);
  const [actor, t] = [await getActor(), await getTranslations("creditPages")];
  const rulebooks = (await listRulebooks(actor)).filter(({ status }) => status !== "withdrawn");
  const first = {
    day: askedDay(asked, "first", today()) ?? addYears(today(), -1),
    rulebookId: askedRulebook(asked, "firstRulebook", rulebooks),
  };
  const second = {
    day: askedDay(asked, "second", today()) ?? today(),
    rulebookId: askedRulebook(asked, "secondRulebook", rulebooks),
  };
  return (
    <article>
      <PageHeader
        eyebrow={t("compare.title")}
        title={organization.name}
        lead={t("compare.lead")}
        breadcrumbs={[{ href: `/organizations/${uscc}/credit`, label: t("past.now") }]}
      />
      <CompareForm
        action={`/credit/organizations/${uscc}/compare`}
        rulebooks={rulebooks}
        first={first}
        second={second}
        last={today()}
      />
      <ScoreComparison actor={actor} organizationId={organization.id} first={first} second={second} />
    </article>
  );
}
