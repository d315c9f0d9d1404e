import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/layout/empty-state";
import { BulkActs } from "@/components/list/bulk-acts";
import { DataTable } from "@/components/list/data-table";
import type { ListParams } from "@/components/list/list-address";
import { ButtonLink } from "@/components/ui/button";
import { Tabs } from "@/components/ui/tabs";
import {
  type InboxColumn,
  type InboxSearch,
  type InboxTab,
  inboxAddress,
  inboxQueryText,
  inboxTabs,
  type MarkedCase,
  orderOf,
} from "@/lib/domain/cases/inbox/schema";
import type { BulkSubmission } from "@/lib/platform/forms/bulk-report";
import { useInboxColumns } from "./inbox-columns";

type InboxTabsProps = {
  path: string;
  search: InboxSearch;
  counts: Record<InboxTab, number>;
  handles: boolean;
};

/** The lists of an inbox; filters stay, the order and the page do not. Readers have no cases of their own. */
export function InboxTabs({ path, search, counts, handles }: InboxTabsProps) {
  const t = useTranslations("cases.inbox");
  const offered = inboxTabs.filter((tab) => handles || tab !== "mine");
  return (
    <Tabs
      label={t("tabsLabel")}
      tabs={offered.map((tab) => ({
        href: inboxAddress(path, { ...search, tab, sort: null, page: 1 }),
        label: t(`tabs.${tab}`),
        count: counts[tab],
        current: tab === search.tab,
      }))}
    />
  );
}

type InboxListProps = {
  path: string;
  params: ListParams;
  search: InboxSearch;
  cases: MarkedCase[];
  columns: readonly InboxColumn[];
  /** From how many days left on a deadline turns amber, and red. */
  alarm: { amber: number; red: number };
  /** What can be done with chosen cases; absent for those who only read. */
  bulk?: { action: BulkSubmission; acts: ReactNode };
};

/** The cases of one tab as a table; each leads to its page, which remembers the list. */
export function InboxList({ path, params, search, cases, columns, alarm, bulk }: InboxListProps) {
  const t = useTranslations("cases.inbox");
  const shown = useInboxColumns({ chosen: columns, alarm, today: search.today });
  const table = (
    <DataTable
      caption={t(`tabs.${search.tab}`)}
      columns={shown}
      wide
      rows={cases}
      rowKey={({ id }) => id}
      rowHref={({ id }) => inboxAddress(`${path}/${id}`, search)}
      sorting={{ path, params, sort: orderOf(search) }}
      {...(bulk && {
        selection: {
          name: "ids",
          form: "bulk",
          label: ({ number, title }: MarkedCase) => t("choose", { number: number ?? "", title }),
        },
      })}
      empty={<NoCases path={path} search={search} />}
    />
  );
  if (!bulk) return table;
  return (
    <BulkActs action={bulk.action} form="bulk" acts={bulk.acts}>
      {table}
    </BulkActs>
  );
}

function NoCases({ path, search }: { path: string; search: InboxSearch }) {
  const t = useTranslations("cases.inbox");
  const isNarrowed = inboxQueryText({ ...search, tab: "waiting", sort: null, page: 1, size: 20 }) !== "";
  if (isNarrowed) {
    return (
      <EmptyState
        title={t("nothingFound")}
        actions={
          <>
            <ButtonLink href={inboxAddress(path, { tab: search.tab })}>{t("clear")}</ButtonLink>
            {search.tab !== "all" && (
              <ButtonLink href={inboxAddress(path, { ...search, tab: "all", page: 1 })}>
                {t("searchAll")}
              </ButtonLink>
            )}
          </>
        }
      >
        {t("nothingFoundHelp")}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t(`empty.${search.tab}`)}
      actions={
        search.tab !== "all" && (
          <ButtonLink href={inboxAddress(path, { tab: "all" })}>{t("showAll")}</ButtonLink>
        )
      }
    >
      {t("emptyHelp")}
    </EmptyState>
  );
}
