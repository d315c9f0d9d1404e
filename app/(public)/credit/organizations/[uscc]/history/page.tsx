import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HistorySteps } from "@/app/frame/credit/history-steps";
import { ScoreTrend } from "@/components/credit/score-trend";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Panel } from "@/components/ui/panel";
import { listRecords } from "@/lib/domain/credit/records/queries/records";
import { getRulebookOn } from "@/lib/domain/credit/rulebooks/queries/rulebooks";
import { getHistory } from "@/lib/domain/credit/scores/queries/history";
import { getActor } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { loadEntry } from "../../../../organizations/entry/load-entry";

type Props = { params: Promise<{ uscc: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ uscc }, t] = [await params, await getTranslations("creditPages.history")];
  return { title: `${t("title")} · ${(await loadEntry(uscc)).name}` };
}

/** Every change of a score with its cause, newest first. */
export default async function ScoreHistoryPage({ params }: Props) {
  const { uscc } = await params;
  const organization = await loadEntry(uscc);
  const [actor, t] = [await getActor(), await getTranslations("creditPages")];
  const [history, records, rulebook] = await Promise.all([
    getHistory(actor, organization.id),
    listRecords(actor, organization.id, { includeEnded: true }),
    getRulebookOn(today()),
  ]);
  return (
    <article>
      <PageHeader
        eyebrow={t("history.title")}
        title={organization.name}
        lead={t("history.lead")}
        breadcrumbs={[{ href: `/organizations/${uscc}/credit`, label: t("past.now") }]}
      />
      <Panel className="p-5">
        <ScoreTrend
          steps={history.map(({ day, total }) => ({ on: day, total }))}
          today={today()}
          thresholds={rulebook?.content.grades ?? []}
        />
      </Panel>
      <Section title={t("trend.steps")}>
        <HistorySteps
          records={records}
          page={`/credit/organizations/${uscc}`}
          changes={[...history].reverse()}
        />
      </Section>
    </article>
  );
}
