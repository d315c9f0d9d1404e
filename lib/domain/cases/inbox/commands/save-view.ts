import { command } from "@/lib/platform/command";
import { FieldProblem, Forbidden } from "@/lib/platform/errors";
import { saveViewSchema } from "../schema";

/** Keeps the filters of an inbox under a name. A view is one's own, so no event tells of it. */
export const saveInboxView = command(saveViewSchema, async ({ actor, tx }, { name, query }) => {
  if (!actor.accountId) throw new Forbidden();
  const own = { accountId: actor.accountId, list: "cases", name };
  if (await tx.savedView.findUnique({ where: { accountId_list_name: own } })) {
    throw new FieldProblem("name", "cases.inbox.viewExists");
  }
  await tx.savedView.create({ data: { ...own, query } });
  return { query };
});
