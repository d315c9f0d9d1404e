import { getTranslations } from "next-intl/server";
import { uploadForComplaint } from "@/lib/domain/supervision/complaints/commands/upload";
import { getActor } from "@/lib/platform/auth/current-actor";
import { Refusal } from "@/lib/platform/errors";
import { textOfRefusal } from "@/lib/platform/forms/refusal-text";
import { arrivingFile } from "@/lib/platform/http/multipart-file";
import { StorageProblem } from "@/lib/platform/storage/problem";

/** Takes in a picture or file for a complaint that is not sent yet, or for an organization's answer; answers `{ id }`. */
export async function POST(request: Request) {
  const actor = await getActor();
  if (actor.accountId === null) return new Response(null, { status: 401 });
  const file = await arrivingFile(request);
  if (!file) return new Response(null, { status: 400 });
  try {
    return Response.json(await uploadForComplaint(actor, file, new Date()), { status: 201 });
  } catch (problem) {
    if (problem instanceof Refusal) {
      const text = await textOfRefusal(problem);
      return Response.json({ title: text?.title ?? "" }, { status: 429 });
    }
    if (!(problem instanceof StorageProblem)) throw problem;
    const t = await getTranslations("storage");
    const title = t(`refusals.${problem.reason}.title`, problem.values);
    return Response.json({ title }, { status: problem.status });
  }
}
