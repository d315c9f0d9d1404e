import { saveScores } from "@/lib/domain/evaluations/assessments/commands/save-scores";
import { getAssessment } from "@/lib/domain/evaluations/assessments/queries";
import { typedScores } from "@/lib/domain/evaluations/assessments/rules";
import { savePoints } from "../../../save-points";

type Context = { params: Promise<{ id: string; section: string }> };

/** Saves the points of one dimension as an assessor finds them. */
export function PUT(request: Request, { params }: Context) {
  return savePoints(request, params, {
    save: saveScores,
    async theirs(actor, id, section) {
      const { part, evaluation } = await getAssessment(actor, id, new Date());
      const dimension = evaluation?.set.tree.find(({ key }) => key === section);
      return {
        answers: dimension ? typedScores(part.scores, dimension) : {},
        version: part.version,
        savedAt: new Date(),
        savedByName: actor.name,
      };
    },
  });
}
