import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { askedDay, askedRulebook } from "@/app/frame/credit/asked-day";
import { ExplainedScore } from "@/app/frame/credit/explained-score";
import { PageHeader } from "@/components/layout/page-header";
import type { ListParams } from "@/components/list/list-address";
import { ButtonLink } from "@/components/ui/button";
import { listRulebooks } from "@/lib/domain/credit/rulebooks/queries/rulebooks";
import { getActor } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";
import { loadEntry } from "../../../organizations/entry/load-entry";

type Props = { params: Promise<{ uscc: string }>; searchParams: Promise<ListParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ uscc }, t] = [await params, await getTranslations("creditPages.score")];
  return { title: `${t("title")} · ${(await loadEntry(uscc)).name}`, robots: { index: false } };
}

/** The score of an organization on a past day or under another version of the rules, with every line. */
export default async function PastScorePage({ params, searchParams }: Props) {
  const [{ uscc }, asked] = [await params, await searchParams];
  const [organization, actor, t, locale] = await Promise.all([
    loadEntry(uscc),
    getActor(),
    getTranslations("creditPages"),
    getLocale(),
  ]);
  const day = askedDay(asked, "day", today());
  const rulebookId = askedRulebook(asked, "rulebook", await listRulebooks(actor));
  return (
    <article>
      <PageHeader
        eyebrow={t("score.title")}
        title={organization.name}
        subtitle={organization.englishName}
        lead={t("past.lead", { date: formatDate(day ?? today(), locale) })}
        breadcrumbs={[{ href: `/organizations/${uscc}/credit`, label: t("past.now") }]}
        actions={
          <ButtonLink href={`/credit/organizations/${uscc}/compare${day ? `?first=${day}` : ""}`}>
            {t("score.compareLink")}
          </ButtonLink>
        }
      />
      <ExplainedScore
        actor={actor}
        organization={organization}
        today={today()}
        at={{ day: day ?? today(), ...(rulebookId && { rulebookId }) }}
      />
    </article>
  );
}
