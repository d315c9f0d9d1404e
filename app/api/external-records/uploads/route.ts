import { uploadExternalSheet } from "@/lib/domain/supervision/external-records/commands/upload-sheet";
import { mayKeepExternalRecords } from "@/lib/domain/supervision/external-records/policy";
import { externalSources } from "@/lib/domain/supervision/external-records/schema";
import { getActor } from "@/lib/platform/auth/current-actor";
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
  return seeOther(`/bureau/external-records/sheets?${search}`);
}

/** Takes a sheet of one source (`?source=`) from the plain form of its page and leads to what it would bring. */
export async function POST(request: Request) {
  if (!isFromOurPages(request, siteUrl())) return answer(403);
  const actor = await getActor();
  if (actor.accountId === null) return seeOther("/sign-in?next=%2Fbureau%2Fexternal-records%2Fsheets");
  if (!mayKeepExternalRecords(actor)) return answer(403);
  const asked = new URL(request.url).searchParams.get("source");
  const source = externalSources.find((one) => one === asked);
  if (!source) return refused(new Refusal("externalRecords.noSource"));
  const file = await arrivingFile(request);
  if (!file) return refused(new Refusal("externalRecords.noFile"));
  try {
    const { id } = await uploadExternalSheet(actor, file, source);
    return seeOther(`/bureau/external-records/sheets/${id}`);
  } catch (problem) {
    if (problem instanceof Refusal) return refused(problem);
    throw problem;
  }
}
