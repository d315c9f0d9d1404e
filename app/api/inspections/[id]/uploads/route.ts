import { getTranslations } from "next-intl/server";
import { uploadVisitPhoto } from "@/lib/domain/supervision/inspections/commands/upload-photo";
import { getActor } from "@/lib/platform/auth/current-actor";
import { Forbidden, NotFound } from "@/lib/platform/errors";
import { arrivingFile } from "@/lib/platform/http/multipart-file";
import { isUuid } from "@/lib/platform/identifiers/uuid";
import { StorageProblem } from "@/lib/platform/storage/problem";

/** Takes in a photograph or paper of a visit from one of its inspectors; answers `{ id }`. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = [await getActor(), await params];
  if (actor.accountId === null) return new Response(null, { status: 401 });
  if (!isUuid(id)) return new Response(null, { status: 404 });
  const file = await arrivingFile(request);
  if (!file) return new Response(null, { status: 400 });
  try {
    return Response.json(await uploadVisitPhoto(actor, id, file), { status: 201 });
  } catch (problem) {
    if (problem instanceof NotFound) return new Response(null, { status: 404 });
    if (problem instanceof Forbidden) return new Response(null, { status: 403 });
    if (!(problem instanceof StorageProblem)) throw problem;
    const t = await getTranslations("storage");
    const title = t(`refusals.${problem.reason}.title`, problem.values);
    return Response.json({ title }, { status: problem.status });
  }
}
