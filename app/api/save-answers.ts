import { getTranslations } from "next-intl/server";
import { z } from "zod";
import type { Actor } from "@/lib/platform/auth/actor";
import { getActor } from "@/lib/platform/auth/current-actor";
import { Refusal } from "@/lib/platform/errors";
import { fieldMessages } from "@/lib/platform/forms/field-messages";
import { answer, answerProblem, refused } from "./answers";

type Asked<Key> = { id: string; section: Key };
type Sent<Key, Answers> = Asked<Key> & { version: number; answers: Answers };
type Saved = { version: number; savedAt: Date; issues: z.core.$ZodIssue[] };
type Theirs = { answers: unknown; version: number; savedAt: Date | null; savedByName: string | null };

type Saving<Key, Answers> = {
  answersSchema: z.ZodType<Answers>;
  /** In characters. */
  longestBody: number;
  tooLong: Refusal;
  /** Key of the refusal to overwrite what somebody else saved. */
  changedElsewhere: string;
  save: (actor: Actor, sent: Sent<Key, Answers>) => Promise<Saved>;
  /** What somebody else saved meanwhile, for the writer to compare. */
  theirs: (actor: Actor, id: string, section: Key) => Promise<Theirs>;
};

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/**
 * Answers a save of one section, `{ version, answers }`: with the new version and what is still missing, by field; 409
 * brings what somebody else saved. `asked` is what the address names, null where there is none such.
 */
export async function saveAnswers<Key, Answers>(
  request: Request,
  asked: Asked<Key> | null,
  { answersSchema, longestBody, tooLong, changedElsewhere, save, theirs }: Saving<Key, Answers>,
): Promise<Response> {
  const actor = await getActor();
  if (actor.accountId === null) return answer(401);
  if (!asked) return refused(404, new Refusal("platform.notFound"));
  const body = await request.text();
  if (body.length > longestBody) return refused(413, tooLong);
  const sent = z.object({ version: z.number().int().min(0), answers: answersSchema }).safeParse(parsed(body));
  if (!sent.success) return refused(422, tooLong);
  try {
    const { version, savedAt, issues } = await save(actor, { ...asked, ...sent.data });
    const missing = fieldMessages(issues, (await getTranslations()) as never);
    return answer(200, { version, savedAt, missing });
  } catch (problem) {
    if (problem instanceof z.ZodError) return refused(404, new Refusal("platform.notFound"));
    const isConflict = problem instanceof Refusal && problem.key === changedElsewhere;
    return isConflict
      ? answer(409, { theirs: await theirs(actor, asked.id, asked.section) })
      : answerProblem(problem);
  }
}
