import { database, type Transaction } from "@/lib/platform/db/client";
import { keyedHash } from "@/lib/platform/secrets/keyed-hash";
import { type Allowance, waitAfter } from "./back-off";

/** What attempts are counted by: a name, an account or a network, kept as a fingerprint only. */
export const attemptKey = (kind: string, value: string) => `${kind}:${keyedHash(value, "attempts")}`;

/** Counts begin anew each day. */
function windowOf(now: Date): Date {
  return new Date(Math.floor(now.getTime() / 86_400_000) * 86_400_000);
}

/** Until when this key is blocked, or null. */
export async function blockedUntil(key: string, now: Date): Promise<Date | null> {
  const row = await database().rateLimit.findFirst({ where: { key, blockedUntil: { gt: now } } });
  return row?.blockedUntil ?? null;
}

async function lockedRow(tx: Transaction, key: string, windowStartsAt: Date) {
  await tx.$executeRaw`INSERT INTO "RateLimit" ("key", "windowStartsAt", "attempts")
    VALUES (${key}, ${windowStartsAt}, 0) ON CONFLICT DO NOTHING`;
  const [row] = await tx.$queryRaw<{ attempts: number }[]>`SELECT "attempts" FROM "RateLimit"
    WHERE "key" = ${key} AND "windowStartsAt" = ${windowStartsAt} FOR UPDATE`;
  return row?.attempts ?? 0;
}

/**
 * Counts one attempt before it is judged, so that a burst cannot outrun the count. Returns null when it may go on, or
 * the moment until which this key must wait; a blocked attempt counts nothing. Success forgets the count.
 */
export async function countAttempt(key: string, allowance: Allowance, now: Date): Promise<Date | null> {
  const windowStartsAt = windowOf(now);
  return database().$transaction(async (tx) => {
    const attempts = (await lockedRow(tx, key, windowStartsAt)) + 1;
    const blocked = await tx.rateLimit.findFirst({ where: { key, blockedUntil: { gt: now } } });
    if (blocked) return blocked.blockedUntil;
    const wait = waitAfter(attempts, allowance);
    await tx.rateLimit.update({
      where: { key_windowStartsAt: { key, windowStartsAt } },
      data: { attempts, blockedUntil: wait > 0 ? new Date(now.getTime() + wait) : null },
    });
    return null;
  });
}

/** Forgets what was counted, after success. */
export async function forgetAttempts(key: string, tx: Transaction = database()): Promise<void> {
  await tx.rateLimit.deleteMany({ where: { key } });
}
