import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { accountEvents } from "../events";
import { accountLifecycle } from "../policy";
import { getAccount } from "../queries/account";
import { accountReasonSchema } from "../schema";

/** Opens a disabled account again, with the password and the roles it had. */
export const enableAccount = command(
  accountReasonSchema,
  async ({ actor, tx, now }, { accountId, reason }) => {
    const account = await getAccount(actor, accountId, now, tx);
    const status = accountLifecycle.take("enable", actor, account);
    await advance(tx.account, account, { status });
    await record(tx, actor, accountEvents.enabled(accountId, { name: account.name, reason }));
    return { accountId };
  },
);
