import { getLocale, getTranslations } from "next-intl/server";
import { answer, answerProblem, refused } from "@/app/api/answers";
import { saveAnswers } from "@/app/api/save-answers";
import { sectionFindings } from "@/components/applications/findings";
import { saveSection } from "@/lib/domain/registrations/application/commands/save-section";
import { getSection } from "@/lib/domain/registrations/application/queries/section";
import { sectionAnswersSchema, sectionKeys } from "@/lib/domain/registrations/application/schema";
import { checkRegistration } from "@/lib/domain/registrations/checks/queries";
import { getAnswers } from "@/lib/domain/registrations/queries/registration";
import { getActor } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { Refusal } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/identifiers/uuid";

type Context = { params: Promise<{ id: string; section: string }> };

async function sectionAsked({ params }: Context) {
  const { id, section: asked } = await params;
  const section = sectionKeys.find((one) => one === asked);
  return section && isUuid(id) ? { id, section } : null;
}

/** Saves a section as typed. */
export async function PUT(request: Request, context: Context) {
  return saveAnswers(request, await sectionAsked(context), {
    answersSchema: sectionAnswersSchema,
    longestBody: 500_000,
    tooLong: new Refusal("applications.tooLong"),
    changedElsewhere: "applications.changedElsewhere",
    save: saveSection,
    async theirs(actor, id, section) {
      const { answers, version, savedAt, savedByName } = await getSection(actor, id, section);
      return { answers, version, savedAt, savedByName };
    },
  });
}

/** What the portal finds in a section as it was last saved, by field. */
export async function GET(_request: Request, context: Context) {
  const [actor, asked] = [await getActor(), await sectionAsked(context)];
  if (actor.accountId === null) return answer(401);
  if (!asked) return refused(404, new Refusal("platform.notFound"));
  const { id, section } = asked;
  try {
    const { registration } = await getSection(actor, id, section);
    const checks = await checkRegistration(actor, registration, await getAnswers(id), today());
    const [t, locale] = [await getTranslations(), await getLocale()];
    return answer(200, { findings: sectionFindings(section, checks, t as never, locale) });
  } catch (problem) {
    return answerProblem(problem);
  }
}
