import { uploadSheet } from "@/lib/domain/organizations/imports/commands/upload-sheet";
import { mayImport } from "@/lib/domain/organizations/imports/policy";
import { getActor } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { isHttps, siteUrl } from "@/lib/platform/env";
import { Refusal } from "@/lib/platform/errors";
import { arrivingFile } from "@/lib/platform/http/multipart-file";
import { isFromOurPages } from "@/lib/platform/http/same-origin";
import { securityHeaders } from "@/lib/platform/http/security-headers";

const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { ...securityHeaders({ isHttps: isHttps() }), ...headers } });
const seeOther = (path: string) => answer(303, { Location: path });

function refused({ key, values }: Refusal): Response {
  const search = new URLSearchParams({ refused: key });
  for (const [name, value] of Object.entries(values)) search.set(`v.${name}`, String(value).slice(0, 100));
  return seeOther(`/admin/imports?${search}`);
}

/**
 * Takes a sheet from the plain form of the import page, streaming it to the store, and leads to its batch. Checks the sender
 * itself, because the proxy, which holds ten megabytes of a body at most, lets this address pass.
 */
export async function POST(request: Request) {
  if (!isFromOurPages(request, siteUrl())) return answer(403);
  const actor = await getActor();
  if (actor.accountId === null) return seeOther("/sign-in?next=%2Fadmin%2Fimports");
  if (!mayImport(actor)) return answer(403);
  const file = await arrivingFile(request);
  if (!file) return refused(new Refusal("imports.noFile"));
  try {
    const { id } = await uploadSheet(actor, file, today());
    return seeOther(`/admin/imports/${id}`);
  } catch (problem) {
    if (problem instanceof Refusal) return refused(problem);
    throw problem;
  }
}
