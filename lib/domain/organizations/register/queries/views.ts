import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";

/** The views of the register that this person keeps, by name. */
export async function listViews(actor: Actor) {
  if (!actor.accountId) return [];
  return database().savedView.findMany({
    where: { accountId: actor.accountId, list: "register" },
    orderBy: { name: "asc" },
  });
}
