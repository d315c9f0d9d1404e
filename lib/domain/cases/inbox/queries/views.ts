import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { type InboxColumn, inboxColumns, usualColumns } from "../schema";

/** The views of the inbox that this person keeps, by name. */
export async function listInboxViews(actor: Actor) {
  if (!actor.accountId) return [];
  return database().savedView.findMany({
    where: { accountId: actor.accountId, list: "cases" },
    orderBy: { name: "asc" },
  });
}

/** The columns that this person chose, else the usual ones, in the order of the screen. */
export async function getChosenColumns(actor: Actor): Promise<readonly InboxColumn[]> {
  if (!actor.accountId) return usualColumns;
  const own = { accountId: actor.accountId, list: "cases.columns", name: "" };
  const kept = await database().savedView.findUnique({ where: { accountId_list_name: own } });
  const chosen = kept?.query.split(",") ?? [];
  const known = inboxColumns.filter((column) => chosen.includes(column));
  return known.length > 0 ? known : usualColumns;
}
