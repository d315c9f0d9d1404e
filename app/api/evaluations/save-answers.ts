import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { typedAnswersSchema } from "@/lib/domain/evaluations/self-assessments/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { getActor } from "@/lib/platform/auth/current-actor";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { fieldMessages } from "@/lib/platform/forms/field-messages";
import type { NestedValues } from "@/lib/platform/forms/nested-values";
import { isUuid } from "@/lib/platform/identifiers/uuid";

const longestBody = 200_000;
const sentSchema = z.object({ version: z.number().int().min(0), answers: typedAnswersSchema });

type Sent = z.infer<typeof sentSchema> & { id: string; section: string };
type Saved = { version: number; savedAt: Date; issues: z.core.$ZodIssue[] };
type Theirs = { answers: NestedValues; version: number; savedAt: Date; savedByName: string };

type Saving = {
  save: (actor: Actor, sent: Sent) => Promise<Saved>;
  /** What somebody else saved meanwhile, for the writer to compare. */
  theirs: (actor: Actor, id: string, section: string) => Promise<Theirs>;
};

const answer = (status: number, body: unknown) =>
  Response.json(body, { status, headers: { "Cache-Control": "private, no-store" } });

async function refused(status: number, { key, values }: Refusal) {
  const t = await getTranslations();
  const path = key.replace(".", ".refusals.");
  const say = (part: string) => t(`${path}.${part}` as never, values as never);
  return answer(status, { title: say("title"), why: say("why"), remedy: say("remedy") });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** Answers a save of one dimension, `{ version, answers }`: with the new version and what is still missing, by field. */
export async function saveAnswers(
  request: Request,
  { id, section }: { id: string; section: string },
  { save, theirs }: Saving,
): Promise<Response> {
  const actor = await getActor();
  if (actor.accountId === null) return answer(401, {});
  if (!isUuid(id)) return refused(404, new Refusal("platform.notFound"));
  const body = await request.text();
  if (body.length > longestBody) return refused(413, new Refusal("applications.tooLong"));
  const sent = sentSchema.safeParse(parsed(body));
  if (!sent.success) return refused(422, new Refusal("applications.tooLong"));
  try {
    const { version, savedAt, issues } = await save(actor, { id, section, ...sent.data });
    const missing = fieldMessages(issues, (await getTranslations()) as never);
    return answer(200, { version, savedAt, missing });
  } catch (problem) {
    if (problem instanceof NotFound) return refused(404, new Refusal("platform.notFound"));
    if (problem instanceof z.ZodError) return refused(404, new Refusal("platform.notFound"));
    if (problem instanceof Forbidden) return refused(403, new Refusal("platform.forbidden"));
    if (!(problem instanceof Refusal)) throw problem;
    if (problem.key !== "evaluations.changedElsewhere") return refused(422, problem);
    return answer(409, { theirs: await theirs(actor, id, section) });
  }
}
