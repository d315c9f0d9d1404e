import { Pagination } from "@/components/list/pagination";
import { RegisterTable } from "@/components/organizations/register-table";
import { Panel } from "@/components/ui/panel";
import { listRegisterEntries } from "@/lib/domain/organizations/register/queries/entries";
import { NothingFound } from "./nothing-found";
import type { RegisterViewProps } from "./register-view";

/** The register as a list. */
export async function RegisterList({ actor, query, params, counts }: RegisterViewProps) {
  if (counts.total === 0) return <NothingFound actor={actor} query={query} params={params} counts={counts} />;
  const entries = await listRegisterEntries(actor, query);
  return (
    <>
      <Panel>
        <RegisterTable entries={entries} part={query.register} />
      </Panel>
      <Pagination
        path="/organizations"
        params={params}
        page={query.page}
        pageSize={query.size}
        total={counts.total}
      />
    </>
  );
}
