import { getTranslations } from "next-intl/server";
import { addDocument } from "@/lib/domain/registrations/application/commands/add-document";
import { getActor } from "@/lib/platform/auth/current-actor";
import { isHttps, siteUrl } from "@/lib/platform/env";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { refusedQuery } from "@/lib/platform/forms/refused-address";
import { arrivingFile } from "@/lib/platform/http/multipart-file";
import { isFromOurPages } from "@/lib/platform/http/same-origin";
import { securityHeaders } from "@/lib/platform/http/security-headers";
import { isUuid } from "@/lib/platform/identifiers/uuid";
import { StorageProblem } from "@/lib/platform/storage/problem";

type Context = { params: Promise<{ id: string; material: string }> };

/** A plain form is led back to the page; a script gets JSON. */
function answersTo(request: Request, id: string, material: string) {
  const headers = { ...securityHeaders({ isHttps: isHttps() }), "Cache-Control": "private, no-store" };
  const isPlainForm = request.headers.get("accept")?.includes("text/html") ?? false;
  return (status: number, body: { id?: string; title?: string } = {}, problem?: Refusal) => {
    if (!isPlainForm) return Response.json(body, { status, headers });
    if (status === 403 || status === 404) return new Response(null, { status, headers });
    const search = problem ? `?${refusedQuery(problem)}` : "";
    const page = `/applications/${id}/materials`;
    const location =
      status === 401 ? `/sign-in?next=${encodeURIComponent(page)}` : `${page}${search}#${material}`;
    return new Response(null, { status: 303, headers: { ...headers, Location: location } });
  };
}

async function titleOf({ key, values }: Refusal): Promise<string> {
  const t = await getTranslations();
  const path = key.replace(".", ".refusals.");
  return `${t(`${path}.title` as never, values as never)} ${t(`${path}.why` as never, values as never)}`;
}

/**
 * Takes in a paper for a material of an application, streaming it to the store. Checks the sender itself, because the
 * proxy, which holds ten megabytes of a body at most, lets this address pass.
 */
export async function POST(request: Request, { params }: Context) {
  const { id, material } = await params;
  const answer = answersTo(request, id, material);
  if (!isFromOurPages(request, siteUrl())) return answer(403);
  const actor = await getActor();
  if (actor.accountId === null) return answer(401);
  if (!isUuid(id)) return answer(404);
  const file = await arrivingFile(request);
  const refused = async (status: number, problem: Refusal) =>
    answer(status, { title: await titleOf(problem) }, problem);
  if (!file) return refused(400, new Refusal("applications.noFile"));
  try {
    return answer(201, await addDocument(actor, { id, material, ...file }));
  } catch (problem) {
    if (problem instanceof NotFound) return answer(404);
    if (problem instanceof Forbidden) return answer(403);
    if (!(problem instanceof Refusal)) throw problem;
    return refused(problem instanceof StorageProblem ? problem.status : 422, problem);
  }
}
