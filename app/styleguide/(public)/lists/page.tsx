import { ChartColumn, List, Map as MapIcon } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { DataTable } from "@/components/list/data-table";
import { FacetList } from "@/components/list/facet-list";
import { FilterBar } from "@/components/list/filter-bar";
import type { ListParams } from "@/components/list/list-address";
import { ListKeyboard } from "@/components/list/list-keyboard";
import { ExportMenu, SavedViewsMenu } from "@/components/list/list-menus";
import { Pagination } from "@/components/list/pagination";
import { ResultCount } from "@/components/list/result-count";
import { ViewSwitch } from "@/components/list/view-switch";
import { StatusTag } from "@/components/record/status-tag";
import { Panel } from "@/components/ui/panel";

const path = "/styleguide/lists";
const tones = ["ok", "warn", "info", "bad", "ok", "neutral"] as const;

export default async function ListsPage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const params = await searchParams;
  const t = await getTranslations("styleguide.list");
  const rows = tones.map((tone, index) => ({
    id: String(index),
    name: t(`names.${index}`),
    code: `52310107MJX000026${index}`,
    tone,
    score: 812 - index * 37,
  }));
  const kinds = ["a", "b", "c"].map((value, index) => ({
    value,
    label: t(`kinds.${value}`),
    count: 540 - index * 170,
  }));
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumbs={[{ href: "/styleguide", label: t("back") }]}
      />
      <FilterBar
        path={path}
        params={params}
        search={{ label: t("search"), placeholder: t("placeholder") }}
        filters={[
          { name: "kind", label: t("kind"), choices: kinds },
          { name: "since", label: t("since"), kind: "date" },
        ]}
      />
      <div className="mt-4 grid gap-6 lg:grid-cols-[13rem_minmax(0,1fr)] large:grid-cols-1">
        <aside aria-label={t("facets")} className="max-lg:hidden">
          <FacetList
            path={path}
            params={params}
            facets={[{ name: "kind", label: t("kind"), values: kinds }]}
          />
        </aside>
        <div className="min-w-0">
          <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
            <ResultCount total={884} />
            <div className="flex flex-wrap items-center gap-2">
              <ViewSwitch
                path={path}
                params={params}
                label={t("views.label")}
                views={[
                  { value: "list", label: t("views.list"), icon: <List aria-hidden="true" /> },
                  { value: "map", label: t("views.map"), icon: <MapIcon aria-hidden="true" /> },
                  { value: "figures", label: t("views.figures"), icon: <ChartColumn aria-hidden="true" /> },
                ]}
              />
              <SavedViewsMenu views={[{ id: "1", name: t("view"), href: `${path}?kind=a`, current: true }]} />
              <ExportMenu path="/api/sample" params={params} />
            </div>
          </div>
          <Panel>
            <DataTable
              caption={t("title")}
              rows={rows}
              rowKey={(row) => row.id}
              rowHref={(row) => `/styleguide/records?from=${row.id}`}
              sorting={{ path, params, sort: "name" }}
              selection={{ name: "chosen", form: "bulk", label: (row) => t("choose", { name: row.name }) }}
              columns={[
                { key: "name", header: t("columns.name"), cell: (row) => row.name, sort: "name" },
                { key: "code", header: t("columns.code"), cell: (row) => row.code },
                {
                  key: "status",
                  header: t("columns.status"),
                  cell: (row) => <StatusTag tone={row.tone}>{t(`status.${row.tone}`)}</StatusTag>,
                },
                {
                  key: "score",
                  header: t("columns.score"),
                  cell: (row) => row.score,
                  numeric: true,
                  sort: "score",
                },
              ]}
            />
          </Panel>
          <Pagination path={path} params={params} page={Number(params.page ?? 1)} pageSize={20} total={884} />
          <form id="bulk" />
        </div>
      </div>
      <ListKeyboard />
    </>
  );
}
