import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { sectionFindings } from "@/components/applications/findings";
import { saveSection } from "@/lib/domain/registrations/application/commands/save-section";
import { getSection } from "@/lib/domain/registrations/application/queries/section";
import {
  type SectionKey,
  sectionAnswersSchema,
  sectionKeys,
} from "@/lib/domain/registrations/application/schema";
import { checkRegistration } from "@/lib/domain/registrations/checks/queries";
import { getAnswers } from "@/lib/domain/registrations/queries/registration";
import type { Actor } from "@/lib/platform/auth/actor";
import { getActor } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { fieldMessages } from "@/lib/platform/forms/field-messages";
import { isUuid } from "@/lib/platform/identifiers/uuid";

type Context = { params: Promise<{ id: string; section: string }> };

const longestBody = 500_000;
const sentSchema = z.object({ version: z.number().int().min(0), answers: sectionAnswersSchema });

const answer = (status: number, body: unknown) =>
  Response.json(body, { status, headers: { "Cache-Control": "private, no-store" } });

/** A refusal in words, read at `<namespace>.refusals.<reason>`. */
async function refused(status: number, { key, values }: Refusal) {
  const t = await getTranslations();
  const path = key.replace(".", ".refusals.");
  const say = (part: string) => t(`${path}.${part}` as never, values as never);
  return answer(status, { title: say("title"), why: say("why"), remedy: say("remedy") });
}

async function sectionAsked({ params }: Context) {
  const { id, section } = await params;
  const key = sectionKeys.find((one) => one === section);
  return key && isUuid(id) ? { id, key } : null;
}

/** What somebody else saved meanwhile, for the writer to compare. */
async function theirs(actor: Actor, id: string, key: SectionKey) {
  const { answers, version, savedAt, savedByName } = await getSection(actor, id, key);
  return answer(409, { theirs: { answers, version, savedAt, savedByName } });
}

async function answerProblem(problem: unknown, actor: Actor, id: string, key: SectionKey) {
  if (problem instanceof NotFound) return refused(404, new Refusal("platform.notFound"));
  if (problem instanceof Forbidden) return refused(403, new Refusal("platform.forbidden"));
  if (!(problem instanceof Refusal)) throw problem;
  return problem.key === "applications.changedElsewhere" ? theirs(actor, id, key) : refused(422, problem);
}

/** Saves a section as typed: `{ version, answers }`. Tells what is still missing, by field. */
export async function PUT(request: Request, context: Context) {
  const [actor, asked] = [await getActor(), await sectionAsked(context)];
  if (actor.accountId === null) return answer(401, {});
  if (!asked) return refused(404, new Refusal("platform.notFound"));
  const { id, key } = asked;
  const body = await request.text();
  if (body.length > longestBody) return refused(413, new Refusal("applications.tooLong"));
  const sent = sentSchema.safeParse(parsed(body));
  if (!sent.success) return refused(422, new Refusal("applications.tooLong"));
  try {
    const saved = await saveSection(actor, { id, section: key, ...sent.data });
    const missing = fieldMessages(saved.issues, (await getTranslations()) as never);
    return answer(200, { version: saved.version, savedAt: saved.savedAt, missing });
  } catch (problem) {
    return answerProblem(problem, actor, id, key);
  }
}

/** What the portal finds in a section as it was last saved, by field. */
export async function GET(_request: Request, context: Context) {
  const [actor, asked] = [await getActor(), await sectionAsked(context)];
  if (actor.accountId === null) return answer(401, {});
  if (!asked) return refused(404, new Refusal("platform.notFound"));
  const { id, key } = asked;
  try {
    const { registration } = await getSection(actor, id, key);
    const checks = await checkRegistration(actor, registration, await getAnswers(id), today());
    const [t, locale] = [await getTranslations(), await getLocale()];
    return answer(200, { findings: sectionFindings(key, checks, t as never, locale) });
  } catch (problem) {
    return answerProblem(problem, actor, id, key);
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
