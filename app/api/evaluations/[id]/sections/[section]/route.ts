import { saveDimension } from "@/lib/domain/evaluations/self-assessments/commands/save-dimension";
import { getSelfAssessment } from "@/lib/domain/evaluations/self-assessments/queries";
import { savePoints } from "../../../save-points";

type Context = { params: Promise<{ id: string; section: string }> };

/** Saves one dimension of a self-assessment as typed. */
export function PUT(request: Request, { params }: Context) {
  return savePoints(request, params, {
    save: saveDimension,
    async theirs(actor, id, section) {
      const { sections } = await getSelfAssessment(actor, id, new Date());
      const stored = sections.get(section);
      return {
        answers: stored?.answers ?? {},
        version: stored?.version ?? 0,
        savedAt: stored?.savedAt ?? new Date(),
        savedByName: stored?.savedByName ?? "",
      };
    },
  });
}
