import { endSessions } from "@/lib/platform/auth/sessions";
import { command } from "@/lib/platform/command";
import { env } from "@/lib/platform/env";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { accountEvents } from "../events";
import { maySecure } from "../policy";
import { getAccount } from "../queries/account";
import { identityLinkSchema } from "../schema";

/** Ties a person at the city's identity provider to an account, also away from the resident's account it made before. */
export const linkIdentity = command(
  identityLinkSchema,
  async ({ actor, tx, now }, { accountId, subject }) => {
    const provider = env().OIDC_ISSUER;
    if (!provider) throw new Refusal("accounts.noIdentityProvider");
    const account = await getAccount(actor, accountId, now, tx);
    const verdict = maySecure(actor, accountId);
    if (verdict === false) throw new Forbidden();
    if (verdict !== true) throw new Refusal(`accounts.${verdict}`);
    const where = { provider_subject: { provider, subject } };
    const before = await tx.externalIdentity.findUnique({ where });
    if (before) await endSessions(tx, before.accountId, { now, reason: "identityMoved" });
    await tx.externalIdentity.upsert({
      where,
      create: { provider, subject, accountId, linkedAt: now },
      update: { accountId, linkedAt: now },
    });
    await record(tx, actor, accountEvents.identityLinked(accountId, { name: account.name, provider }));
    return { accountId };
  },
);
