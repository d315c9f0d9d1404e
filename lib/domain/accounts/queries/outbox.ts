import { database } from "@/lib/platform/db/client";

/** The newest messages of the demonstration's outbox. */
export function listOutbox(take: number) {
  return database().outboxMessage.findMany({ orderBy: { createdAt: "desc" }, take });
}
