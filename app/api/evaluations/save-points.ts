import { saveAnswers } from "@/app/api/save-answers";
import { type TypedAnswers, typedAnswersSchema } from "@/lib/domain/evaluations/self-assessments/schema";
import { Refusal } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/identifiers/uuid";

type Saving = Pick<Parameters<typeof saveAnswers<string, TypedAnswers>>[2], "save" | "theirs">;

/** Answers a save of the points of one dimension, an organization's own or an assessor's. */
export async function savePoints(
  request: Request,
  params: Promise<{ id: string; section: string }>,
  saving: Saving,
) {
  const asked = await params;
  return saveAnswers(request, isUuid(asked.id) ? asked : null, {
    answersSchema: typedAnswersSchema,
    longestBody: 200_000,
    tooLong: new Refusal("applications.tooLong"),
    changedElsewhere: "evaluations.changedElsewhere",
    ...saving,
  });
}
