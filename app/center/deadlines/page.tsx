import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { organizationPath } from "@/components/organizations/address";
import { DeadlineList } from "@/components/organizations/deadline-list";
import { getRule } from "@/lib/domain/district/queries/rules";
import { countDeadlines, listDeadlines } from "@/lib/domain/organizations/queries/deadlines";
import { deadlineKinds } from "@/lib/domain/organizations/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { choiceOf, pagingOf } from "@/lib/platform/lists/paging";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organizations.desk"))("deadlines") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DeadlinesPage({ searchParams }: Search) {
  const actor = await requireDesk("center");
  const [params, t] = [await searchParams, await getTranslations("organizations.desk")];
  const kind = choiceOf(params, "kind", deadlineKinds) ?? "expired";
  const paging = pagingOf(params);
  const frame = { today: today(), noticeDays: await getRule("certificate.noticeDays", today()) };
  const [entries, counts] = await Promise.all([
    listDeadlines(actor, kind, frame, paging),
    countDeadlines(actor, frame),
  ]);
  return (
    <>
      <PageHeader title={t("deadlines")} lead={t("deadlinesLead", { days: frame.noticeDays })} />
      <DeadlineList
        path="/center/deadlines"
        kind={kind}
        entries={entries}
        counts={counts}
        today={frame.today}
        paging={paging}
        params={params}
        hrefOf={organizationPath}
      />
    </>
  );
}
