import { getTranslations } from "next-intl/server";
import { InboxActs } from "@/components/cases/inbox-acts";
import { InboxFilterBar } from "@/components/cases/inbox-filters";
import { InboxList, InboxTabs } from "@/components/cases/inbox-list";
import { InboxColumnsMenu, InboxViews } from "@/components/cases/inbox-menus";
import { PageHeader } from "@/components/layout/page-header";
import type { ListParams } from "@/components/list/list-address";
import { ListKeyboard } from "@/components/list/list-keyboard";
import { ExportMenu } from "@/components/list/list-menus";
import { Pagination } from "@/components/list/pagination";
import { ResultCount } from "@/components/list/result-count";
import { handlesCases, officeOf } from "@/lib/domain/cases/inbox/policy";
import { listCases } from "@/lib/domain/cases/inbox/queries/cases";
import { tabCounts } from "@/lib/domain/cases/inbox/queries/counts";
import { listOfficers } from "@/lib/domain/cases/inbox/queries/officers";
import { getChosenColumns, listInboxViews } from "@/lib/domain/cases/inbox/queries/views";
import { inboxQueryText, readInboxSearch } from "@/lib/domain/cases/inbox/schema";
import { listSubdistricts } from "@/lib/domain/district/queries/places";
import { getRule } from "@/lib/domain/district/queries/rules";
import type { Desk } from "@/lib/platform/auth/actor";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { submitCases, submitInboxColumns, submitInboxView, submitInboxViewRemoval } from "./inbox-actions";
import { inboxPath } from "./inbox-path";

/** One inbox over all kinds of cases, for the desks of the offices. Answers 403 to those who sit elsewhere. */
export async function Inbox({ desk, params }: { desk: Desk; params: ListParams }) {
  const actor = await requireDesk(desk);
  const path = inboxPath(actor);
  const now = new Date();
  const search = readInboxSearch(params, now);
  const [cases, counts, officers, views, columns, amber, red, subdistricts, t] = await Promise.all([
    listCases(actor, search),
    tabCounts(actor, search),
    listOfficers(actor, now),
    listInboxViews(actor),
    getChosenColumns(actor),
    getRule("registration.amberDays", search.today),
    getRule("registration.redDays", search.today),
    officeOf(actor) === "center" ? [] : listSubdistricts(),
    getTranslations("cases.inbox"),
  ]);
  const handles = handlesCases(actor);
  const query = inboxQueryText(search);
  const total = counts[search.tab];
  const acts = <InboxActs officers={officers} accepts={officeOf(actor) !== "supervisoryUnit"} />;
  return (
    <>
      <PageHeader title={t("title")} lead={t(handles ? "lead" : "leadReading")} />
      <InboxTabs path={path} search={search} counts={counts} handles={handles} />
      <InboxFilterBar path={path} params={params} subdistricts={subdistricts} officers={officers} />
      <div className="flex flex-wrap items-center justify-between gap-2 pb-2">
        <ResultCount total={total} />
        <div className="flex flex-wrap gap-2">
          <InboxColumnsMenu query={query} chosen={columns} choose={submitInboxColumns} />
          <InboxViews
            path={path}
            query={query}
            views={views}
            save={submitInboxView}
            remove={submitInboxViewRemoval}
          />
          {total > 0 && <ExportMenu path="/api/cases/export" params={params} />}
        </div>
      </div>
      <InboxList
        path={path}
        params={params}
        search={search}
        cases={cases}
        columns={columns}
        alarm={{ amber, red }}
        {...(handles && { bulk: { action: submitCases, acts } })}
      />
      <Pagination path={path} params={params} page={search.page} pageSize={search.size} total={total} />
      <ListKeyboard chooses={handles} />
    </>
  );
}
