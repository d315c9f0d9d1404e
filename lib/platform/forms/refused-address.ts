import type { Refusal, RefusalValues } from "@/lib/platform/errors";
import { type Params, paramOf } from "@/lib/platform/lists/paging";

/** A refusal as the query of the page that a plain form is led back to: its key and values, which the page puts in words. */
export function refusedQuery({ key, values }: Refusal): URLSearchParams {
  const query = new URLSearchParams({ refused: key });
  for (const [name, value] of Object.entries(values)) query.set(`v.${name}`, String(value).slice(0, 100));
  return query;
}

/** The refusal that a page's query tells of; null for one of another namespace, since the address is anyone's to write. */
export function refusedIn(
  params: Params,
  namespaces: readonly string[],
): { namespace: string; reason: string; values: RefusalValues } | null {
  const [, namespace = "", reason = ""] =
    /^([a-zA-Z]+)\.([a-zA-Z]+)$/.exec(paramOf(params, "refused") ?? "") ?? [];
  if (!namespaces.includes(namespace)) return null;
  const values = Object.entries(params).flatMap(([name, value]) => {
    if (!name.startsWith("v.") || typeof value !== "string") return [];
    return [[name.slice(2), Number.isFinite(Number(value)) ? Number(value) : value] as const];
  });
  return { namespace, reason, values: Object.fromEntries(values) };
}
