import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { EmptyState } from "@/components/layout/empty-state";
import { DataTable } from "@/components/list/data-table";
import type { ListParams } from "@/components/list/list-address";
import { Pagination } from "@/components/list/pagination";
import { listCleanChecks } from "@/lib/domain/annual-checks/clean/queries/clean-checks";
import type { Actor } from "@/lib/platform/auth/actor";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { formatDate } from "@/lib/platform/i18n/formats";
import { pagingOf } from "@/lib/platform/lists/paging";
import { submitCleanConclusion } from "../actions";

type CleanReportsProps = { actor: Actor; count: number; params: ListParams };

/** The reports that can be concluded together, and the button that does it. */
export async function CleanReports({ actor, count, params }: CleanReportsProps) {
  const paging = pagingOf(params);
  const [t, words, locale, reports] = [
    await getTranslations("annualChecks.clean"),
    await getTranslations("annualChecks"),
    await getLocale(),
    await listCleanChecks(actor, paging),
  ];
  if (count === 0) return <EmptyState title={t("none")}>{t("noneHelp")}</EmptyState>;
  return (
    <>
      <Form action={submitCleanConclusion} id="clean">
        <input type="hidden" name="expected" value={count} />
        <p className="max-w-measure">{t("ready", { count })}</p>
        <SubmitButton tone="primary">{t("start", { count })}</SubmitButton>
      </Form>
      <div className="mt-6">
        <DataTable
          caption={t("which")}
          rows={reports}
          rowKey={({ caseId }) => caseId}
          rowHref={({ caseId }) => `/bureau/cases/${caseId}`}
          columns={[
            { key: "title", header: words("list.title"), cell: ({ title }) => title },
            { key: "number", header: words("list.number"), cell: ({ number }) => number },
            { key: "year", header: words("list.year"), cell: ({ year }) => String(year) },
            {
              key: "filedOn",
              header: words("list.filedOn"),
              cell: ({ filedOn }) => formatDate(fromDatabaseDate(filedOn), locale),
            },
            { key: "by", header: t("lookedAtBy"), cell: ({ endorsedByName }) => endorsedByName ?? "" },
          ]}
        />
        <Pagination
          path="/bureau/annual-checks/clean"
          params={params}
          page={paging.page}
          pageSize={paging.pageSize}
          total={count}
        />
      </div>
    </>
  );
}
