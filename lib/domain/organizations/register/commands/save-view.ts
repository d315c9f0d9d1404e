import { z } from "zod";
import { command } from "@/lib/platform/command";
import { FieldProblem, Forbidden } from "@/lib/platform/errors";

const saveViewSchema = z.object({
  name: z.string().trim().min(1).max(40),
  /** The query of the address, without "?". */
  query: z.string().max(2000),
});

/** Keeps the filters of the desk's register under a name. A view is one's own, so no event tells of it. */
export const saveView = command(saveViewSchema, async ({ actor, tx }, { name, query }) => {
  if (!actor.accountId) throw new Forbidden();
  const own = { accountId: actor.accountId, list: "register", name };
  if (await tx.savedView.findUnique({ where: { accountId_list_name: own } })) {
    throw new FieldProblem("name", "organizations.desk.viewExists");
  }
  await tx.savedView.create({ data: { ...own, query } });
  return { query };
});
