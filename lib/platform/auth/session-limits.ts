import { deskOf, type Role } from "./actor";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long a session lasts, in milliseconds: without any request, and at most. */
export type SessionLimits = { idle: number; absolute: number };

const staffLimits: SessionLimits = { idle: 30 * minute, absolute: 12 * hour };
const otherLimits: SessionLimits = { idle: 12 * hour, absolute: 30 * day };

/** People who work with other people's records: every desk but an organization's own. */
export function isStaffRole(role: Role): boolean {
  const desk = deskOf(role);
  return desk !== null && desk !== "organization";
}

/** Limits of a person's sessions; one staff role is enough for the strict ones. */
export function sessionLimits(roles: Role[]): SessionLimits {
  return roles.some(isStaffRole) ? staffLimits : otherLimits;
}

type SessionTimes = { lastSeenAt: Date; expiresAt: Date; endedAt: Date | null };

/** Whether a session still opens the door at this moment. */
export function isSessionLive(session: SessionTimes, limits: SessionLimits, now: Date): boolean {
  const idleUntil = session.lastSeenAt.getTime() + limits.idle;
  return session.endedAt === null && now < session.expiresAt && now.getTime() < idleUntil;
}
