import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { saveReportSection } from "@/lib/domain/annual-checks/report/commands/save-section";
import { getSection } from "@/lib/domain/annual-checks/report/queries/section";
import { sectionAnswersSchema } from "@/lib/domain/annual-checks/report/schema";
import { getActor } from "@/lib/platform/auth/current-actor";
import { Refusal } from "@/lib/platform/errors";
import { fieldMessages } from "@/lib/platform/forms/field-messages";
import { answer, answerProblem, refused } from "../../answers";
import { type SectionContext, sectionAsked } from "./asked";

const longestBody = 500_000;
const sentSchema = z.object({ version: z.number().int().min(0), answers: sectionAnswersSchema });

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** Saves a section as typed: `{ version, answers }`. Tells what is still missing, by field; 409 brings what somebody else saved. */
export async function PUT(request: Request, context: SectionContext) {
  const [actor, asked] = [await getActor(), await sectionAsked(context)];
  if (actor.accountId === null) return answer(401);
  if (!asked) return refused(404, new Refusal("platform.notFound"));
  const { id, key } = asked;
  const body = await request.text();
  if (body.length > longestBody) return refused(413, new Refusal("annualReport.tooLong"));
  const sent = sentSchema.safeParse(parsed(body));
  if (!sent.success) return refused(422, new Refusal("annualReport.tooLong"));
  try {
    const saved = await saveReportSection(actor, { id, section: key, ...sent.data });
    const missing = fieldMessages(saved.issues, (await getTranslations()) as never);
    return answer(200, { version: saved.version, savedAt: saved.savedAt, missing });
  } catch (problem) {
    const isConflict = problem instanceof Refusal && problem.key === "annualReport.changedElsewhere";
    if (!isConflict) return answerProblem(problem);
    const { answers, version, savedAt, savedByName } = await getSection(actor, id, key);
    return answer(409, { theirs: { answers, version, savedAt, savedByName } });
  }
}
