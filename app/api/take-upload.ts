import type { Actor } from "@/lib/platform/auth/actor";
import { getActor } from "@/lib/platform/auth/current-actor";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { refusalText } from "@/lib/platform/forms/refusal-text";
import { type ArrivingFile, arrivingFile } from "@/lib/platform/http/multipart-file";
import { StorageProblem } from "@/lib/platform/storage/problem";

/**
 * Takes in the file of a script's upload and answers `{ id }`, or why not: `{ title }` and the status of a file that the
 * portal does not take, 429 to somebody who sends too many.
 */
export async function takeUpload(
  request: Request,
  keep: (actor: Actor, file: ArrivingFile) => Promise<{ id: string }>,
): Promise<Response> {
  const actor = await getActor();
  if (actor.accountId === null) return new Response(null, { status: 401 });
  const file = await arrivingFile(request);
  if (!file) return new Response(null, { status: 400 });
  try {
    return Response.json(await keep(actor, file), { status: 201 });
  } catch (problem) {
    if (problem instanceof NotFound) return new Response(null, { status: 404 });
    if (problem instanceof Forbidden) return new Response(null, { status: 403 });
    if (!(problem instanceof Refusal)) throw problem;
    const { title } = await refusalText(problem);
    return Response.json({ title }, { status: problem instanceof StorageProblem ? problem.status : 429 });
  }
}
