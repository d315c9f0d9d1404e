import type { Actor } from "@/lib/platform/auth/actor";
import { getActor } from "@/lib/platform/auth/current-actor";
import { isHttps, siteUrl } from "@/lib/platform/env";
import { Refusal } from "@/lib/platform/errors";
import { refusedQuery } from "@/lib/platform/forms/refused-address";
import { type ArrivingFile, arrivingFile } from "@/lib/platform/http/multipart-file";
import { isFromOurPages } from "@/lib/platform/http/same-origin";
import { securityHeaders } from "@/lib/platform/http/security-headers";

type Taking = {
  /** Of the form, which a refused sheet is led back to, and below which stands what comes of a sheet. */
  page: string;
  mayTake: (actor: Actor) => boolean;
  noFile: Refusal;
  take: (actor: Actor, file: ArrivingFile) => Promise<{ id: string }>;
};

const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { ...securityHeaders({ isHttps: isHttps() }), ...headers } });
const seeOther = (path: string) => answer(303, { Location: path });

/**
 * Takes a sheet from the plain form of a page, streaming it to the store, and leads to `<page>/<id>`. Checks the sender
 * itself, for addresses that the proxy, which holds ten megabytes of a body at most, lets pass.
 */
export async function takeSheet(
  request: Request,
  { page, mayTake, noFile, take }: Taking,
): Promise<Response> {
  const refused = (problem: Refusal) => seeOther(`${page}?${refusedQuery(problem)}`);
  if (!isFromOurPages(request, siteUrl())) return answer(403);
  const actor = await getActor();
  if (actor.accountId === null) return seeOther(`/sign-in?next=${encodeURIComponent(page)}`);
  if (!mayTake(actor)) return answer(403);
  const file = await arrivingFile(request);
  if (!file) return refused(noFile);
  try {
    const { id } = await take(actor, file);
    return seeOther(`${page}/${id}`);
  } catch (problem) {
    if (problem instanceof Refusal) return refused(problem);
    throw problem;
  }
}
