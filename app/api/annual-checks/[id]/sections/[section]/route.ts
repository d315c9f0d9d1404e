import { saveAnswers } from "@/app/api/save-answers";
import { saveReportSection } from "@/lib/domain/annual-checks/report/commands/save-section";
import { getSection } from "@/lib/domain/annual-checks/report/queries/section";
import { sectionAnswersSchema } from "@/lib/domain/annual-checks/report/schema";
import { Refusal } from "@/lib/platform/errors";
import { type SectionContext, sectionAsked } from "./asked";

/** Saves a section as typed. */
export async function PUT(request: Request, context: SectionContext) {
  return saveAnswers(request, await sectionAsked(context), {
    answersSchema: sectionAnswersSchema,
    longestBody: 500_000,
    tooLong: new Refusal("annualReport.tooLong"),
    changedElsewhere: "annualReport.changedElsewhere",
    save: saveReportSection,
    async theirs(actor, id, section) {
      const { answers, version, savedAt, savedByName } = await getSection(actor, id, section);
      return { answers, version, savedAt, savedByName };
    },
  });
}
