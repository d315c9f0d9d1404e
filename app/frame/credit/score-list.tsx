import { getTranslations } from "next-intl/server";
import { getCreditWords } from "@/components/credit/credit-words";
import { GradeMark } from "@/components/credit/grade-mark";
import { EmptyState } from "@/components/layout/empty-state";
import { DataTable } from "@/components/list/data-table";
import { FilterBar } from "@/components/list/filter-bar";
import type { ListParams } from "@/components/list/list-address";
import { ListKeyboard } from "@/components/list/list-keyboard";
import { ExportMenu } from "@/components/list/list-menus";
import { Pagination } from "@/components/list/pagination";
import { ResultCount } from "@/components/list/result-count";
import { ButtonLink } from "@/components/ui/button";
import { creditDimensions, creditGrades } from "@/lib/domain/credit/schema";
import { listScores, type ScoreRow } from "@/lib/domain/credit/scores/queries/list";
import { listSubdistricts } from "@/lib/domain/district/queries/places";
import { registeredKinds } from "@/lib/domain/organizations/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { readScoreSearch } from "./score-search";

type ScoreListProps = {
  actor: Actor;
  path: string;
  params: ListParams;
  hrefOf: (row: { organizationId: string; uscc: string | null }) => string;
  locale: string;
};

/** Organizations with grade and score: search, filters, sort, export. */
export async function ScoreList({ actor, path, params, hrefOf, locale }: ScoreListProps) {
  const search = readScoreSearch(params);
  const { dimension } = search;
  const [{ rows, count }, subdistricts, t, words, credit] = await Promise.all([
    listScores(actor, search),
    listSubdistricts(),
    getTranslations("creditPages"),
    getTranslations("organizations"),
    getCreditWords(),
  ]);
  const named = new Map(
    subdistricts.map(({ code, name, englishName }) => [code, locale === "en" ? englishName : name] as const),
  );
  return (
    <>
      <div className="my-4">
        <FilterBar
          path={path}
          params={params}
          search={{ label: t("list.search"), placeholder: t("list.searchHelp") }}
          filters={[
            {
              name: "grade",
              label: t("list.grade"),
              choices: creditGrades.map((grade) => ({ value: grade, label: t(`gradeNames.${grade}`) })),
            },
            {
              name: "kind",
              label: t("list.kind"),
              choices: registeredKinds.map((kind) => ({ value: kind, label: words(`kinds.${kind}`) })),
            },
            {
              name: "subdistrict",
              label: t("list.subdistrict"),
              choices: [...named].map(([value, label]) => ({ value, label })),
            },
            {
              name: "dimension",
              label: t("list.dimension"),
              choices: creditDimensions.map((key) => ({ value: key, label: credit.dimension(key) })),
            },
          ]}
          keep={["sort", "size"]}
        />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2 pb-2">
        <ResultCount total={count} />
        {count > 0 && <ExportMenu path="/api/credit/organizations" params={params} />}
      </div>
      <DataTable
        caption={t("list.title")}
        rows={rows}
        rowKey={({ organizationId }) => organizationId}
        rowHref={hrefOf}
        sorting={{ path, params, sort: search.sort ?? "-total" }}
        empty={
          <EmptyState
            title={t("list.nothing")}
            actions={<ButtonLink href={path}>{t("list.showAll")}</ButtonLink>}
          >
            {t("list.nothingHelp")}
          </EmptyState>
        }
        columns={[
          { key: "name", header: t("list.name"), cell: ({ name }) => name, sort: "name" },
          { key: "kind", header: t("list.kind"), cell: ({ kind }) => words(`kinds.${kind}`) },
          {
            key: "subdistrict",
            header: t("list.subdistrict"),
            cell: ({ subdistrictCode }) => (subdistrictCode ? (named.get(subdistrictCode) ?? "") : ""),
          },
          {
            key: "grade",
            header: t("list.grade"),
            cell: ({ grade }) => <GradeMark grade={grade} size="small" />,
          },
          {
            key: "total",
            header: t("list.total"),
            numeric: true,
            sort: "total",
            cell: ({ total }) => total,
          },
          ...(dimension
            ? [
                {
                  key: "points",
                  header: credit.dimension(dimension),
                  numeric: true,
                  sort: "points",
                  cell: (row: ScoreRow) => row[dimension],
                },
              ]
            : []),
        ]}
      />
      <Pagination path={path} params={params} page={search.page} pageSize={search.pageSize} total={count} />
      <ListKeyboard />
    </>
  );
}
