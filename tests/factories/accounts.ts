import type { Actor, Role } from "@/lib/platform/auth/actor";
import { hashPassword } from "@/lib/platform/auth/passwords";
import { findSession, openSession, type SessionDetails } from "@/lib/platform/auth/sessions";
import { database } from "@/lib/platform/db/client";

export const goodPassword = "copper lantern river";
export const browser = { userAgent: "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0", network: "192.0.2.10" };

type Place = { organizationId?: string; subdistrictCode?: string; supervisoryUnitId?: string };

let made = 0;
let hashed: Promise<string> | undefined;

/** An active person with one role, as an actor at its desk. Every person has the same good password. */
export async function makePerson(
  role: Role,
  place: Place = {},
): Promise<Actor & { accountId: string; loginName: string }> {
  made += 1;
  hashed ??= hashPassword(goodPassword);
  const loginName = `person-${made}`;
  const { id, name } = await database().account.create({
    data: {
      loginName,
      name: `人员${made}`,
      passwordHash: await hashed,
      memberships: { create: { role, ...place } },
    },
  });
  const nowhere = { organizationId: null, subdistrictCode: null, supervisoryUnitId: null };
  return { accountId: id, loginName, name, role, ...nowhere, ...place };
}

/** A session of the person, as a request would find it. */
export async function makeSession(accountId: string, now: Date): Promise<SessionDetails & { token: string }> {
  const { token } = await database().$transaction((tx) =>
    openSession(tx, { accountId, method: "totp", browser, now }),
  );
  const session = await findSession(token, now);
  if (!session) throw new Error("the session did not open");
  return { ...session, token };
}
