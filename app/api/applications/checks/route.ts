import { getLocale, getTranslations } from "next-intl/server";
import { checkWords } from "@/components/registrations/check-words";
import { answerLive } from "@/lib/domain/registrations/checks/live/queries";
import { liveQuestionSchema } from "@/lib/domain/registrations/checks/live/schema";
import { getActor } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { mayAsk } from "./allowance";

const headers = { "Cache-Control": "private, no-store" };
const refused = (status: number, more: Record<string, string> = {}) =>
  Response.json({ checks: [] }, { status, headers: { ...headers, ...more } });

async function answer(asked: unknown): Promise<Response> {
  const actor = await getActor();
  if (actor.accountId === null) return refused(401);
  if (!mayAsk(actor.accountId, Date.now())) return refused(429, { "Retry-After": "60" });
  const question = liveQuestionSchema.safeParse(asked);
  if (!question.success) return refused(400);
  const [found, t, locale] = [
    await answerLive(actor, question.data, today()),
    await getTranslations(),
    await getLocale(),
  ];
  const checks = found.map((check) => ({
    key: check.key,
    outcome: check.outcome,
    target: check.target,
    ...checkWords(check, t, locale),
    links: check.links ?? [],
  }));
  return Response.json({ checks }, { headers });
}

/** Checks of a name, of a legal representative by name, or of a unit's credit code, while somebody types. */
export async function GET(request: Request) {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return asked.check === "identity" ? refused(400) : answer(asked);
}

/** The same for what must not stand in an address: `{check: "identity", identity}`. */
export async function POST(request: Request) {
  const asked: unknown = await request.json().catch(() => null);
  return answer(asked);
}
