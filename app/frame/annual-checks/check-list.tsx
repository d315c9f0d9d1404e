import { BulkActs } from "@/components/list/bulk-acts";
import type { ListParams } from "@/components/list/list-address";
import { ListKeyboard } from "@/components/list/list-keyboard";
import { ExportMenu } from "@/components/list/list-menus";
import { Pagination } from "@/components/list/pagination";
import { ResultCount } from "@/components/list/result-count";
import { countChecks, listChecks } from "@/lib/domain/annual-checks/listing/queries/checks";
import type { CheckSearch } from "@/lib/domain/annual-checks/listing/schema";
import { mayChase } from "@/lib/domain/annual-checks/policy";
import { type Actor, hasRole } from "@/lib/platform/auth/actor";
import { today } from "@/lib/platform/clock/today";
import { submitUnfiledChecks } from "./actions";
import { CheckFilters } from "./check-filters";
import { CheckTable } from "./check-table";
import { UnfiledActs } from "./unfiled-acts";

type CheckListProps = { actor: Actor; path: string; params: ListParams; search: CheckSearch };

/** A list of annual checks at any office's desk; where nothing was filed, organizations can be written to. */
export async function CheckList({ actor, path, params, search }: CheckListProps) {
  const [checks, total] = await Promise.all([listChecks(actor, search, today()), countChecks(actor, search)]);
  const chases = search.state === "unfiled" && mayChase(actor);
  const table = <CheckTable actor={actor} {...{ path, params, search, checks, chases }} />;
  return (
    <>
      <CheckFilters actor={actor} path={path} params={params} search={search} />
      <div className="flex flex-wrap items-center justify-between gap-2 pb-2">
        <ResultCount total={total} />
        {total > 0 && <ExportMenu path="/api/annual-checks/export" params={exported(params, search)} />}
      </div>
      {chases && total > 0 ? (
        <BulkActs
          action={submitUnfiledChecks}
          form="bulk"
          acts={<UnfiledActs exempts={hasRole(actor, "annualCheckOfficer")} />}
        >
          {table}
        </BulkActs>
      ) : (
        table
      )}
      <Pagination path={path} params={params} page={search.page} pageSize={search.pageSize} total={total} />
      <ListKeyboard chooses={chases} />
    </>
  );
}

const exported = (params: ListParams, { year, state }: CheckSearch): ListParams => ({
  ...params,
  year: String(year),
  state,
});
