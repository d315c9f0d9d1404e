import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";

/** How a person likes to see pages; null where they never chose. */
export function getSavedPreferences(actor: Actor) {
  return database().account.findUnique({
    where: { id: actor.accountId ?? "" },
    select: { locale: true, theme: true, size: true },
  });
}
