import { advance } from "@/lib/platform/advance";
import { endSessions } from "@/lib/platform/auth/sessions";
import { command } from "@/lib/platform/command";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { accountEvents } from "../events";
import { maySecure } from "../policy";
import { getAccount } from "../queries/account";
import { accountReasonSchema } from "../schema";

/** Takes away a lost second factor and its recovery codes; the next sign-in asks for a new one. Sessions end at once. */
export const resetSecondFactor = command(
  accountReasonSchema,
  async ({ actor, tx, now }, { accountId, reason }) => {
    const account = await getAccount(actor, accountId, now, tx);
    const verdict = maySecure(actor, accountId);
    if (verdict === false) throw new Forbidden();
    if (verdict !== true) throw new Refusal(`accounts.${verdict}`);
    if (!account.hasSecondFactor) throw new Refusal("accounts.noSecondFactor");
    await advance(tx.account, account, { totpSecret: null, totpConfirmedAt: null, totpLastStep: null });
    await tx.recoveryCode.deleteMany({ where: { accountId } });
    await endSessions(tx, accountId, { now, reason: "secondFactorReset" });
    await record(
      tx,
      actor,
      accountEvents.secondFactorReset(accountId, { accountId, name: account.name, reason }),
    );
    return { accountId };
  },
);
