import { advance } from "@/lib/platform/advance";
import { endSessions } from "@/lib/platform/auth/sessions";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { accountEvents } from "../events";
import { accountLifecycle } from "../policy";
import { getAccount } from "../queries/account";
import { accountReasonSchema } from "../schema";

/** Shuts an account: its sessions end at once and its links no longer open. */
export const disableAccount = command(
  accountReasonSchema,
  async ({ actor, tx, now }, { accountId, reason }) => {
    const account = await getAccount(actor, accountId, now, tx);
    const status = accountLifecycle.take("disable", actor, account);
    await advance(tx.account, account, { status });
    await tx.invitation.deleteMany({ where: { accountId, usedAt: null } });
    await endSessions(tx, accountId, { now, reason: "disabled" });
    await record(tx, actor, accountEvents.disabled(accountId, { name: account.name, reason }));
    return { accountId };
  },
);
