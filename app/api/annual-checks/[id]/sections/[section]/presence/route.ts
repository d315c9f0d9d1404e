import { answer, answerProblem, refused } from "@/app/api/answers";
import { noteReportWriter } from "@/lib/domain/annual-checks/report/commands/note-writer";
import { getActor } from "@/lib/platform/auth/current-actor";
import { Refusal } from "@/lib/platform/errors";
import { type SectionContext, sectionAsked } from "../asked";

/** Says that the section is open at the sender's, and is told who else has it open and who saved it last. */
export async function POST(_request: Request, context: SectionContext) {
  const [actor, asked] = [await getActor(), await sectionAsked(context)];
  if (actor.accountId === null) return answer(401);
  if (!asked) return refused(404, new Refusal("platform.notFound"));
  try {
    return answer(200, await noteReportWriter(actor, asked));
  } catch (problem) {
    return answerProblem(problem);
  }
}
