import type { NextRequest } from "next/server";
import { listRegisterEntries } from "@/lib/domain/organizations/register/queries/entries";
import { countRegister } from "@/lib/domain/organizations/register/queries/facets";
import { readRegisterQuery, registerAddress } from "@/lib/domain/organizations/register/schema";
import { getActor } from "@/lib/platform/auth/current-actor";
import { siteUrl } from "@/lib/platform/env";
import { openEntry, openHeaders } from "./open-entry";

const path = "/api/v1/organizations";

/** The register as open data, page by page, with the same parameters as the list. */
export async function GET(request: NextRequest) {
  const search = request.nextUrl.searchParams;
  const query = readRegisterQuery(
    Object.fromEntries([...search.keys()].map((name) => [name, search.getAll(name)])),
  );
  const actor = await getActor();
  const [entries, { total }] = await Promise.all([
    listRegisterEntries(actor, query),
    countRegister(actor, query),
  ]);
  const at = (page: number) => siteUrl() + registerAddress({ ...query, page, view: "list" }, path);
  const body = {
    total,
    page: query.page,
    size: query.size,
    next: query.page * query.size < total ? at(query.page + 1) : null,
    previous: query.page > 1 ? at(query.page - 1) : null,
    organizations: entries.map(openEntry),
  };
  return Response.json(body, { headers: openHeaders });
}
