import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { FieldProblem, Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { accountEvents } from "../events";
import { mayKeepAccounts } from "../policy";
import { getAccount } from "../queries/account";
import { isTaken } from "../queries/taken";
import { particularsSchema } from "../schema";

/** Corrects a person's name, mail address and phone number, as system administrator. */
export const changeParticulars = command(particularsSchema, async ({ actor, tx, now }, input) => {
  const { accountId, name, email = null, phone = null } = input;
  const account = await getAccount(actor, accountId, now, tx);
  if (!mayKeepAccounts(actor)) throw new Forbidden();
  const after = { name, email, phone };
  const fields = (["name", "email", "phone"] as const).filter((field) => after[field] !== account[field]);
  if (fields.length === 0) return { accountId };
  const taken = await isTaken(tx, input, accountId);
  if (taken) throw new FieldProblem(taken, `accounts.problems.${taken}Taken`);
  await advance(tx.account, account, after);
  await record(tx, actor, accountEvents.changed(accountId, { name, fields }));
  return { accountId };
});
