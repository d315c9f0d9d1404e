import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { RaiseList } from "@/components/credit/raise-list";
import { ScoreLines } from "@/components/credit/score-lines";
import { ScorePanel } from "@/components/credit/score-panel";
import { ScoreTrend } from "@/components/credit/score-trend";
import { EmptyState } from "@/components/layout/empty-state";
import { Section } from "@/components/layout/section";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { listRecords } from "@/lib/domain/credit/records/queries/records";
import { getRulebook } from "@/lib/domain/credit/rulebooks/queries/rulebooks";
import { whatWouldRaise } from "@/lib/domain/credit/scores/queries/chances";
import { getHistory } from "@/lib/domain/credit/scores/queries/history";
import { getScore } from "@/lib/domain/credit/scores/queries/score";
import type { Chance } from "@/lib/domain/credit/scores/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { EndedRecords } from "./ended-records";
import { HistorySteps } from "./history-steps";

type ExplainedScoreProps = {
  actor: Actor;
  organization: { id: string; uscc: string | null };
  today: CalendarDate;
  /** Another day or another version of the rules than those of today. */
  at?: { day?: CalendarDate; rulebookId?: string };
  /** Where "Is this wrong?" leads for a record. */
  objectTo?: (recordId: string) => string;
  actOn?: (chance: Chance) => { href: string; label: string } | null;
  /** What stands below the figures of the panel. */
  children?: ReactNode;
};

/** Changes that the page itself shows; all of them stand on the page of the history. */
const shownSteps = 6;

const shownChances = 4;

const publicly = (recordId: string) => `/credit/records/${recordId}#wrong`;

/** A score with everything that explains it: dimensions, lines, trend with causes, and what would raise it. */
export async function ExplainedScore(props: ExplainedScoreProps) {
  const { actor, organization, today, at = {}, objectTo = publicly, actOn, children } = props;
  const isPast = at.day !== undefined || at.rulebookId !== undefined;
  const [t, score, history, records, chances] = await Promise.all([
    getTranslations("creditPages"),
    getScore(actor, organization.id, at),
    getHistory(actor, organization.id),
    listRecords(actor, organization.id, { includeEnded: true }),
    isPast ? [] : whatWouldRaise(actor, organization.id, today),
  ]);
  if (score === null) {
    return <EmptyState title={t("score.none")}>{t("score.noneWhy")}</EmptyState>;
  }
  const rulebook = await getRulebook(actor, score.rulebook.id);
  const page = `/credit/organizations/${organization.uscc}`;
  const steps = history.map(({ day, total }) => ({ on: day, total }));
  return (
    <>
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] large:grid-cols-1">
        <div className="grid gap-6">
          <ScorePanel score={score}>
            {chances[0] && (
              <p className="mt-3 text-ink-2 text-s">
                {t.rich("score.firstChance", {
                  gain: chances[0].gain,
                  link: (words) => <Link href="#raise">{words}</Link>,
                  b: (words) => <strong className="text-pine-ink">{words}</strong>,
                })}
              </p>
            )}
          </ScorePanel>
          {!isPast && (
            <Panel className="p-5">
              <h2 id="raise" className="scroll-mt-20 text-m">
                {t("score.raise")}
              </h2>
              <p className="mb-3 text-ink-2 text-s">{t("score.raiseLead")}</p>
              <RaiseList chances={chances.slice(0, shownChances)} grade={score.grade} actOn={actOn} />
            </Panel>
          )}
          <p className="text-ink-2 text-s">
            {t("score.legal")} <Link href="/credit#consequences">{t("score.legalLink")}</Link>
          </p>
          {children}
        </div>
        <div>
          <Panel className="overflow-hidden">
            <h2 className="px-3 pt-3 text-m">{t("score.everyLine")}</h2>
            <p className="px-3 pb-2 text-ink-2 text-s">{t("score.everyLineLead")}</p>
            <ScoreLines score={score} objectTo={isPast ? undefined : objectTo} />
          </Panel>
          <EndedRecords records={records} />
        </div>
      </div>
      <Section
        title={t("score.trend")}
        lead={t("score.trendLead")}
        actions={
          <>
            <ButtonLink href={`${page}/compare`} size="small">
              {t("score.compareLink")}
            </ButtonLink>
            <ButtonLink href={`${page}/history`} size="small">
              {t("score.historyLink")}
            </ButtonLink>
          </>
        }
      >
        <Panel className="p-5">
          <ScoreTrend steps={steps} today={today} thresholds={rulebook.content.grades} />
          <HistorySteps records={records} page={page} changes={history.slice(-shownSteps).reverse()} />
        </Panel>
      </Section>
    </>
  );
}
