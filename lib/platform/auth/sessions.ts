import { database, type Transaction } from "@/lib/platform/db/client";
import { record } from "@/lib/platform/events/record";
import { type Actor, needsSecondFactor, type Role } from "./actor";
import { actorAt, type HeldRole, heldRoleColumns, heldRoleOf, inForceAt } from "./held-roles";
import { isSessionLive, sessionLimits } from "./session-limits";
import { newSessionToken, sessionIdOf } from "./session-token";
import {
  isSecondFactorMethod,
  type SecondFactorMethod,
  type SignInMethod,
  signInEvents,
} from "./sign-in-events";

/** A signed-in browser, as the next request finds it. */
export type SessionDetails = {
  sessionId: string;
  accountId: string;
  loginName: string;
  /** False until the second factor was given; such a session opens the second-factor pages only. */
  isComplete: boolean;
  actor: Actor;
  /** The role at whose desk the person sits, and every role to switch to. */
  membershipId: string | null;
  roles: HeldRole[];
};

/** Where a sign-in came from, kept for the person's own list of sessions. */
export type Browser = { userAgent: string; network: string };

/** What a step of signing in knows beside what was typed. */
export type Circumstances = { browser: Browser; now: Date };

const touchedEvery = 60_000;

/** The live session that a cookie's token opens; null when there is none or it has ended. */
export async function findSession(token: string, now: Date): Promise<SessionDetails | null> {
  const session = await database().session.findUnique({
    where: { id: sessionIdOf(token) },
    include: {
      account: {
        select: {
          id: true,
          name: true,
          loginName: true,
          status: true,
          memberships: { where: inForceAt(now), select: heldRoleColumns, orderBy: { grantedAt: "asc" } },
        },
      },
    },
  });
  if (session?.account.status !== "active") return null;
  const roles = session.account.memberships.map(heldRoleOf);
  if (!isSessionLive(session, sessionLimits(roles.map(({ role }) => role)), now)) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > touchedEvery) {
    await database().session.updateMany({
      where: { id: session.id, endedAt: null },
      data: { lastSeenAt: now },
    });
  }
  const seat = roles.find(({ membershipId }) => membershipId === session.membershipId) ?? roles[0];
  return {
    sessionId: session.id,
    accountId: session.accountId,
    loginName: session.account.loginName,
    isComplete: session.isComplete,
    actor: actorAt(session.account, seat, roles),
    membershipId: seat?.membershipId ?? null,
    roles,
  };
}

/** Whether a person must give a second factor: by role, or because one was set up. */
export function asksSecondFactor(roles: Role[], totpConfirmedAt: Date | null): boolean {
  return totpConfirmedAt !== null || roles.some(needsSecondFactor);
}

/** `token` belongs into the browser's cookie; an incomplete session still asks for the second factor. */
export type OpenedSession = { token: string; isComplete: boolean; role: Actor["role"] };

export type SignIn = {
  accountId: string;
  browser: Browser;
  now: Date;
  /** How the person proved who they are; a second factor given completes the sign-in. */
  method: SignInMethod | SecondFactorMethod;
};

/** Opens a session under record. The desk is the one last sat at, else the first. */
export async function openSession(
  tx: Transaction,
  { accountId, method, browser, now }: SignIn,
): Promise<OpenedSession> {
  const account = await tx.account.findUniqueOrThrow({
    where: { id: accountId },
    include: {
      memberships: { where: inForceAt(now), select: heldRoleColumns, orderBy: { grantedAt: "asc" } },
    },
  });
  const last = await tx.session.findFirst({ where: { accountId }, orderBy: { createdAt: "desc" } });
  const roles = account.memberships.map(heldRoleOf);
  const seat = roles.find(({ membershipId }) => membershipId === last?.membershipId) ?? roles[0];
  const held = roles.map(({ role }) => role);
  const hasSecondFactor = isSecondFactorMethod(method);
  const isComplete = hasSecondFactor || !asksSecondFactor(held, account.totpConfirmedAt);
  const token = newSessionToken();
  await tx.session.create({
    data: {
      id: sessionIdOf(token),
      accountId,
      membershipId: seat?.membershipId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + sessionLimits(held).absolute),
      isComplete,
      userAgent: browser.userAgent.slice(0, 400),
      network: browser.network.slice(0, 64),
    },
  });
  await tx.account.update({ where: { id: accountId }, data: { lastSignedInAt: now } });
  const { network } = browser;
  const fact = hasSecondFactor
    ? signInEvents.completed(accountId, { method, network })
    : signInEvents.opened(accountId, { method, network });
  const actor = actorAt(account, seat, roles);
  await record(tx, actor, fact);
  return { token, isComplete, role: actor.role };
}

/** Ends one session at once. */
export async function endSession(
  tx: Transaction,
  sessionId: string,
  reason: string,
  now: Date,
): Promise<void> {
  await tx.session.updateMany({
    where: { id: sessionId, endedAt: null },
    data: { endedAt: now, endReason: reason },
  });
}

/** Ends a person's sessions at once, all of them or all but one. */
export async function endSessions(
  tx: Transaction,
  accountId: string,
  { now, reason, except }: { now: Date; reason: string; except?: string },
): Promise<void> {
  await tx.session.updateMany({
    where: { accountId, endedAt: null, ...(except && { id: { not: except } }) },
    data: { endedAt: now, endReason: reason },
  });
}
