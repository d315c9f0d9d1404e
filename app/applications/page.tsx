import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ApplicationSummary } from "@/components/applications/application-summary";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Pagination } from "@/components/list/pagination";
import { ButtonLink } from "@/components/ui/button";
import { timeLeft } from "@/lib/domain/cases/inbox/rules";
import { listOwnCases, listWaitingForApplicant, type OwnCase } from "@/lib/domain/cases/queries/own-cases";
import { getWorkingCalendar } from "@/lib/domain/district/queries/calendar";
import { requireActor } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { pagingOf } from "@/lib/platform/lists/paging";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("applications"))("title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const withOffices = { hasEnded: false, page: 1, pageSize: 100 };

/** What one has applied for: what waits for oneself first, then what the offices have, then what has ended. */
export default async function ApplicationsPage({ searchParams }: Search) {
  const actor = await requireActor();
  const params = await searchParams;
  const paging = pagingOf(params);
  const [t, calendar, waiting, open, ended] = await Promise.all([
    getTranslations("applications"),
    getWorkingCalendar(),
    listWaitingForApplicant(actor),
    listOwnCases(actor, withOffices),
    listOwnCases(actor, { hasEnded: true, ...paging }),
  ]);
  const list = (applications: OwnCase[]) => (
    <ul className="border-line border-t">
      {applications.map((application) => (
        <ApplicationSummary
          key={application.id}
          application={application}
          timeLeft={timeLeft({ ...application, isOpen: application.closedAt === null }, today(), calendar)}
        />
      ))}
    </ul>
  );
  const begin = (
    <ButtonLink href="/applications/new" tone="primary">
      {t("begin")}
    </ButtonLink>
  );
  const isEmpty = waiting.length + open.count + ended.count === 0;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} actions={!isEmpty && begin} />
      {isEmpty && (
        <EmptyState
          title={t("empty")}
          actions={
            <>
              {begin}
              <ButtonLink href="/guides">{t("guides")}</ButtonLink>
            </>
          }
        >
          {t("emptyHelp")}
        </EmptyState>
      )}
      {waiting.length > 0 && (
        <Section title={t("waiting")} lead={t("waitingLead")} className="mt-4">
          {list(waiting)}
        </Section>
      )}
      {open.count > 0 && (
        <Section title={t("open")} lead={t("openLead")}>
          {list(open.cases)}
        </Section>
      )}
      {ended.count > 0 && (
        <Section title={t("ended")}>
          {list(ended.cases)}
          <Pagination path="/applications" params={params} {...paging} total={ended.count} />
        </Section>
      )}
    </>
  );
}
