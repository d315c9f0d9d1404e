import { type Circumstances, type OpenedSession, openSession } from "@/lib/platform/auth/sessions";
import { database } from "@/lib/platform/db/client";
import { registerResident } from "./register-resident";

type Identity = { provider: string; subject: string; name: string };

/**
 * Opens a session for a person whom the city's identity provider vouches for; null when their account is closed. Only
 * provider and subject count: an unknown subject becomes a resident, whatever its name or mail address, and staff are
 * linked by the security administrator.
 */
export async function signInWithIdentity(
  { provider, subject, name }: Identity,
  { browser, now }: Circumstances,
): Promise<OpenedSession | null> {
  return database().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`identity ${provider} ${subject}`}, 0))`;
    const known = await tx.externalIdentity.findUnique({
      where: { provider_subject: { provider, subject } },
      select: { account: { select: { id: true, status: true } } },
    });
    if (known && known.account.status !== "active") return null;
    const accountId =
      known?.account.id ?? (await registerResident(tx, { name: name.trim().slice(0, 80) || subject }));
    if (!known) await tx.externalIdentity.create({ data: { provider, subject, accountId, linkedAt: now } });
    return openSession(tx, { accountId, method: "identity", browser, now });
  });
}
