import { getTranslations } from "next-intl/server";
import { uploadEvidence } from "@/lib/domain/credit/repairs/commands/upload-evidence";
import { getActor } from "@/lib/platform/auth/current-actor";
import { Forbidden } from "@/lib/platform/errors";
import { arrivingFile } from "@/lib/platform/http/multipart-file";
import { StorageProblem } from "@/lib/platform/storage/problem";

/** Takes in a paper that proves what an organization put right; answers `{ id }`. */
export async function POST(request: Request) {
  const actor = await getActor();
  if (actor.accountId === null) return new Response(null, { status: 401 });
  const file = await arrivingFile(request);
  if (!file) return new Response(null, { status: 400 });
  try {
    return Response.json(await uploadEvidence(actor, file), { status: 201 });
  } catch (problem) {
    if (problem instanceof Forbidden) return new Response(null, { status: 403 });
    if (!(problem instanceof StorageProblem)) throw problem;
    const t = await getTranslations("storage");
    const title = t(`refusals.${problem.reason}.title`, problem.values);
    return Response.json({ title }, { status: problem.status });
  }
}
