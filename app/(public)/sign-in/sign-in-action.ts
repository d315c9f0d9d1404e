import type { z } from "zod";
import { deskHome } from "@/app/frame/navigation";
import { getSavedPreferences } from "@/lib/domain/accounts/queries/preferences";
import { deskOf } from "@/lib/platform/auth/actor";
import { getBrowser } from "@/lib/platform/auth/browser";
import { getSession } from "@/lib/platform/auth/current-actor";
import { keepSession } from "@/lib/platform/auth/next-auth";
import {
  type Circumstances,
  findSession,
  type OpenedSession,
  type SessionDetails,
} from "@/lib/platform/auth/sessions";
import { Refusal } from "@/lib/platform/errors";
import { formAction } from "@/lib/platform/forms/form-action";
import { safeNext } from "@/lib/platform/http/safe-next";
import { keepPreferences } from "@/lib/platform/i18n/keep-preferences";

/** Where someone who has just signed in goes: to the page they came for, else to their desk. */
export function landing(role: OpenedSession["role"], next: string | undefined): string {
  const wanted = safeNext(next);
  if (wanted !== "/") return wanted;
  const desk = deskOf(role);
  return desk ? deskHome[desk] : "/account";
}

/** Browser and moment of this request. */
export const circumstances = async (): Promise<Circumstances> => ({
  browser: await getBrowser(),
  now: new Date(),
});

/** The session of someone who is signing in or has done so. Throws Refusal "platform.signedOut". */
export async function presentSession(): Promise<SessionDetails> {
  const session = await getSession();
  if (!session) throw new Refusal("platform.signedOut");
  return session;
}

/** Hands the browser the cookie of an opened session, and the person's way of seeing pages. */
export async function enter({ token, isComplete }: OpenedSession): Promise<void> {
  await keepSession(token);
  const session = isComplete ? await findSession(token, new Date()) : null;
  const preferences = session && (await getSavedPreferences(session.actor));
  if (preferences) await keepPreferences(preferences);
}

type Step<Schema extends z.ZodType> = (
  input: z.output<Schema>,
  circumstances: Circumstances,
) => Promise<OpenedSession>;

/** Makes a step of signing in the action of its form: it keeps the session that was opened and goes on. */
export function signInAction<Schema extends z.ZodType<{ next?: string }>>(
  schema: Schema,
  step: Step<Schema>,
) {
  const run = async (_actor: unknown, sent: z.input<Schema>) => {
    const input = schema.parse(sent);
    const opened = await step(input, await circumstances());
    await enter(opened);
    return { ...opened, next: input.next };
  };
  return formAction(
    Object.assign(run, { schema }),
    ({ isComplete, role, next }) =>
      isComplete ? landing(role, next) : `/sign-in/second-factor?next=${encodeURIComponent(safeNext(next))}`,
    { isPublic: true },
  );
}
