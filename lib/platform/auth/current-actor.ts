import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { cache } from "react";
import { safeNext } from "@/lib/platform/http/safe-next";
import { type Actor, type Desk, deskOf, hasRole, type Role, visitor } from "./actor";
import { sessionToken } from "./session-cookie";
import { findSession, type SessionDetails } from "./sessions";

/** The session of this request, complete or waiting for its second factor; null for a visitor. Read once a request. */
export const getSession = cache(async (): Promise<SessionDetails | null> => {
  const token = await sessionToken();
  return token ? findSession(token, new Date()) : null;
});

/** Who asks: the signed-in person at the desk they sit at, or a visitor. */
export async function getActor(): Promise<Actor> {
  const session = await getSession();
  return session?.isComplete ? session.actor : visitor;
}

/** The sign-in page, which leads back to `next` afterwards. */
export function signInPath(next: string): string {
  const safe = safeNext(next);
  return safe === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(safe)}`;
}

async function currentPath(): Promise<string> {
  return safeNext((await headers()).get("x-path"));
}

/** The session of a signed-in person; sends everyone else to the sign-in, and half signed-in ones to the second factor. */
export async function requireSession(): Promise<SessionDetails> {
  const session = await getSession();
  if (!session) redirect(signInPath(await currentPath()));
  if (!session.isComplete) redirect(`/sign-in/second-factor?next=${encodeURIComponent(await currentPath())}`);
  return session;
}

/** The signed-in person; sends everyone else to the sign-in and back here afterwards. */
export async function requireActor(): Promise<Actor> {
  return (await requireSession()).actor;
}

/** The person, if they sit at this desk. Answers 403 to others and sends visitors to the sign-in. */
export async function requireDesk(desk: Desk): Promise<Actor> {
  const actor = await requireActor();
  if (deskOf(actor.role) !== desk) forbidden();
  return actor;
}

/** The person, if they act in one of these roles. Answers 403 to others and sends visitors to the sign-in. */
export async function requireRole(...roles: Role[]): Promise<Actor> {
  const actor = await requireActor();
  if (!hasRole(actor, ...roles)) forbidden();
  return actor;
}
