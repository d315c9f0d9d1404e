import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { columnsSchema } from "../schema";

/** Keeps which columns the reader wants to see in an inbox; none chosen means the usual ones. */
export const chooseColumns = command(columnsSchema, async ({ actor, tx }, { columns, query }) => {
  if (!actor.accountId) throw new Forbidden();
  const own = { accountId: actor.accountId, list: "cases.columns", name: "" };
  await tx.savedView.upsert({
    where: { accountId_list_name: own },
    create: { ...own, query: columns.join(",") },
    update: { query: columns.join(",") },
  });
  return { query };
});
