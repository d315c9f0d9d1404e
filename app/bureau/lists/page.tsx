import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { FilterBar } from "@/components/list/filter-bar";
import { ListKeyboard } from "@/components/list/list-keyboard";
import { ExportMenu } from "@/components/list/list-menus";
import { Pagination } from "@/components/list/pagination";
import { EntryTable } from "@/components/listings/entry-table";
import { ButtonLink } from "@/components/ui/button";
import { Tabs } from "@/components/ui/tabs";
import { conditionTraits } from "@/lib/domain/supervision/listings/conditions/rules";
import { mayPropose } from "@/lib/domain/supervision/listings/policy";
import { countEntries, listEntries } from "@/lib/domain/supervision/listings/queries/entries";
import { countOpenListings, listOpenListings } from "@/lib/domain/supervision/listings/queries/overview";
import { listingConditions } from "@/lib/domain/supervision/listings/schema";
import { readListSearch } from "@/lib/domain/supervision/listings/search/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { choiceOf, pagingOf } from "@/lib/platform/lists/paging";
import { OpenTable } from "./open-table";

const path = "/bureau/lists";
const parts = ["proposals", "exits", "abnormalActivities", "seriousDishonesty"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("listings.desk"))("title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Both lists at the desk of the bureau: what waits, whose period is over, and who stands on them. */
export default async function BureauListsPage({ searchParams }: Search) {
  const [actor, params] = [await requireDesk("bureau"), await searchParams];
  const part = choiceOf(params, "list", parts) ?? "proposals";
  const [t, words, counts, open] = await Promise.all([
    getTranslations("listings.desk"),
    getTranslations("listings"),
    countEntries(),
    countOpenListings(actor),
  ]);
  const paging = pagingOf(params);
  const isList = part === "abnormalActivities" || part === "seriousDishonesty";
  const search = readListSearch(params);
  const listed = isList ? await listEntries(search, paging) : null;
  const waiting = isList ? null : await listOpenListings(actor, part, paging);
  const all = { ...counts, ...open };
  const label = (one: (typeof parts)[number]) =>
    one === "proposals" || one === "exits" ? t(`parts.${one}`) : words(`lists.${one}`);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          mayPropose(actor) && (
            <>
              <ButtonLink href={`${path}/preview`} tone="primary">
                {t("openPreview")}
              </ButtonLink>
              <ButtonLink href={`${path}/new`}>{t("propose")}</ButtonLink>
            </>
          )
        }
      />
      <Tabs
        label={t("title")}
        tabs={parts.map((one) => ({
          href: `${path}?list=${one}`,
          label: label(one),
          count: all[one],
          current: one === part,
        }))}
      />
      {listed && (
        <div className="my-4 flex flex-wrap items-end justify-between gap-2">
          <FilterBar
            path={path}
            params={params}
            search={{ label: words("pages.search"), placeholder: words("pages.searchHelp") }}
            filters={[
              {
                name: "condition",
                label: words("pages.columns.condition"),
                choices: listingConditions
                  .filter((one) => conditionTraits[one].list === part)
                  .map((value) => ({ value, label: words(`conditions.${value}.name`) })),
              },
            ]}
            keep={["list", "size"]}
          />
          <ExportMenu path="/lists/export" params={params} />
        </div>
      )}
      {listed && (
        <EntryTable
          caption={label(part)}
          entries={listed.entries}
          hrefOf={({ caseId }) => `/bureau/cases/${caseId}`}
          empty={<EmptyState title={words("pages.nobody")}>{words("pages.nobodyHelp")}</EmptyState>}
        />
      )}
      {waiting && (
        <div className="mt-4">
          <OpenTable
            caption={label(part)}
            part={part === "exits" ? "exits" : "proposals"}
            listings={waiting.listings}
            empty={
              <EmptyState title={t(`empty.${part}` as never)}>{t(`emptyHelp.${part}` as never)}</EmptyState>
            }
          />
        </div>
      )}
      <Pagination path={path} params={params} {...paging} total={(listed ?? waiting)?.count ?? 0} />
      <ListKeyboard />
    </>
  );
}
