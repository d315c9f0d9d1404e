import { getTranslations } from "next-intl/server";
import { isHttps } from "@/lib/platform/env";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { securityHeaders } from "@/lib/platform/http/security-headers";
import { StorageProblem } from "@/lib/platform/storage/problem";

/** An answer that nobody keeps. */
export const answer = (status: number, body: unknown = {}) =>
  Response.json(body, {
    status,
    headers: { ...securityHeaders({ isHttps: isHttps() }), "Cache-Control": "private, no-store" },
  });

/** A refusal in words, read at `<namespace>.refusals.<reason>`. */
export async function refused(status: number, { key, values }: Refusal) {
  const t = await getTranslations();
  const path = key.replace(".", ".refusals.");
  const say = (part: string) =>
    t.has(`${path}.${part}` as never) ? t(`${path}.${part}` as never, values as never) : undefined;
  return answer(status, { title: say("title"), why: say("why"), remedy: say("remedy") });
}

/** What a command or query would not do, as an answer; anything else is thrown on. */
export async function answerProblem(problem: unknown): Promise<Response> {
  if (problem instanceof NotFound) return refused(404, new Refusal("platform.notFound"));
  if (problem instanceof Forbidden) return refused(403, new Refusal("platform.forbidden"));
  if (!(problem instanceof Refusal)) throw problem;
  return refused(problem instanceof StorageProblem ? problem.status : 422, problem);
}
