import { randomBytes } from "node:crypto";
import { z } from "zod";
import { command } from "@/lib/platform/command";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { keyedHash } from "@/lib/platform/secrets/keyed-hash";
import { accountEvents } from "../events";
import { mayRenewLink } from "../policy";
import { getAccount } from "../queries/account";
import { invitationHours } from "../rules";
import { accountId } from "../schema";

/** Makes a new link by which the person sets a password; earlier links no longer open. Returns its token, shown once. */
export const renewLink = command(z.object({ accountId }), async ({ actor, tx, now }, input) => {
  const account = await getAccount(actor, input.accountId, now, tx);
  const verdict = mayRenewLink(actor, account);
  if (verdict === false) throw new Forbidden();
  if (verdict !== true) throw new Refusal(`accounts.${verdict}`);
  await tx.invitation.deleteMany({ where: { accountId: account.id, usedAt: null } });
  const token = randomBytes(24).toString("base64url");
  await tx.invitation.create({
    data: {
      accountId: account.id,
      tokenHash: keyedHash(token, "invitation"),
      createdAt: now,
      expiresAt: new Date(now.getTime() + invitationHours * 3_600_000),
    },
  });
  await record(
    tx,
    actor,
    accountEvents.linkRenewed(account.id, { accountId: account.id, name: account.name }),
  );
  return { accountId: account.id, token };
});
