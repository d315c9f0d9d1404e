import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { Section } from "@/components/layout/section";
import { FilterBar } from "@/components/list/filter-bar";
import { Pagination } from "@/components/list/pagination";
import { Tabs } from "@/components/ui/tabs";
import {
  listCommunities,
  listSubdistricts,
  listSupervisoryUnits,
} from "@/lib/domain/district/queries/places";
import type { Batch } from "@/lib/domain/organizations/imports/queries/batches";
import { countProblems, listRows } from "@/lib/domain/organizations/imports/queries/rows";
import { problemKinds, rowOutcomes } from "@/lib/domain/organizations/imports/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { choiceOf, pagingOf } from "@/lib/platform/lists/paging";
import { EntryTable } from "./entry-table";
import { ProblemTable } from "./problem-table";

type Params = Record<string, string | string[] | undefined>;
type RowReportProps = { actor: Actor; batch: Batch; params: Params };

const tabsOf = [...rowOutcomes, "kept"] as const;

/** What each code and id in a row stands for. */
async function namesOfPlaces(): Promise<Map<string, string>> {
  const [subdistricts, communities, units] = await Promise.all([
    listSubdistricts(),
    listCommunities(),
    listSupervisoryUnits(),
  ]);
  return new Map([
    ...[...subdistricts, ...communities].map(({ code, name }): [string, string] => [code, name]),
    ...units.map(({ id, name }): [string, string] => [id, name]),
  ]);
}

/** Every row with what it does or why it cannot: by outcome, faults by their sort, page by page. */
export async function RowReport({ actor, batch, params }: RowReportProps) {
  const t = await getTranslations("imports");
  const path = `/admin/imports/${batch.id}`;
  const isUndone = batch.status === "undone";
  const outcome =
    choiceOf(params, "rows", tabsOf) ?? (isUndone ? "kept" : batch.badCount > 0 ? "problem" : "update");
  const kind = choiceOf(params, "kind", problemKinds);
  const paging = pagingOf(params);
  const filter = { outcome, ...(kind && outcome === "problem" && { kind }) };
  const [{ rows, count }, faults, names] = await Promise.all([
    listRows(actor, batch.id, filter, paging),
    outcome === "problem" ? countProblems(actor, batch.id) : [],
    namesOfPlaces(),
  ]);
  const tabs = isUndone
    ? (["kept", "problem"] as const)
    : (["problem", "update", "create", "unchanged"] as const);
  const caption = t(`rows.tabs.${outcome}`);
  return (
    <Section title={t("rows.title")}>
      <Tabs
        label={t("rows.title")}
        tabs={tabs.map((tab) => ({
          href: `${path}?rows=${tab}`,
          label: t(`rows.tabs.${tab}`),
          current: tab === outcome,
          ...(tab === "problem" && { count: batch.badCount }),
          ...(tab === "unchanged" && { count: batch.unchangedCount }),
          ...(tab === "kept" && { count: batch.keptCount }),
        }))}
      />
      <div className="grid gap-4 pt-4">
        {outcome === "problem" && faults.length > 0 && (
          <FilterBar
            path={path}
            params={params}
            keep={["rows"]}
            filters={[
              {
                name: "kind",
                label: t("rows.kind"),
                choices: faults.map((fault) => ({
                  value: fault.kind,
                  label: t("rows.kindCount", { kind: t(`problemKinds.${fault.kind}`), count: fault.count }),
                })),
              },
            ]}
          />
        )}
        {count === 0 ? (
          <EmptyState title={t(`rows.none.${outcome}`)}>{t("rows.noneHelp")}</EmptyState>
        ) : outcome === "problem" ? (
          <ProblemTable caption={caption} rows={rows} />
        ) : (
          <EntryTable caption={caption} rows={rows} names={names} />
        )}
        <Pagination path={path} params={params} {...paging} total={count} />
      </div>
    </Section>
  );
}
