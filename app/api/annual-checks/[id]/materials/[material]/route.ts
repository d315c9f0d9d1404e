import { answer, answerProblem, refused } from "@/app/api/answers";
import { addReportDocument } from "@/lib/domain/annual-checks/report/commands/add-document";
import { getActor } from "@/lib/platform/auth/current-actor";
import { siteUrl } from "@/lib/platform/env";
import { Refusal } from "@/lib/platform/errors";
import { arrivingFile } from "@/lib/platform/http/multipart-file";
import { isFromOurPages } from "@/lib/platform/http/same-origin";
import { isUuid } from "@/lib/platform/identifiers/uuid";

type Context = { params: Promise<{ id: string; material: string }> };

/**
 * Takes in a paper for a material of a report, streaming it to the store. Checks the sender itself, because the proxy,
 * which holds ten megabytes of a body at most, lets this address pass.
 */
export async function POST(request: Request, { params }: Context) {
  const { id, material } = await params;
  if (!isFromOurPages(request, siteUrl())) return answer(403);
  const actor = await getActor();
  if (actor.accountId === null) return answer(401);
  if (!isUuid(id)) return answer(404);
  const file = await arrivingFile(request);
  if (!file) return refused(400, new Refusal("annualReport.noFile"));
  try {
    return answer(201, await addReportDocument(actor, { id, material, ...file }));
  } catch (problem) {
    return answerProblem(problem);
  }
}
