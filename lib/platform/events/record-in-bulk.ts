import type { Actor } from "@/lib/platform/auth/actor";
import type { BulkConnection } from "@/lib/platform/db/copy";
import { newUuid7 } from "@/lib/platform/identifiers/uuid7";
import type { NewEvent } from "./define-events";

/**
 * Writes one event into the chained record in the transaction of a bulk connection. Nobody is told: a block of rows is
 * no news. The record stays locked until the transaction ends, so this comes as late in it as possible.
 */
export async function recordInBulk(
  connection: BulkConnection,
  actor: Actor,
  event: NewEvent,
): Promise<{ id: string }> {
  const id = newUuid7();
  await connection.query(
    `INSERT INTO "Event" ("id", "verb", "subjectType", "subjectId", "actorId", "actorName", "actorRole", "details")
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      event.verb,
      event.subjectType,
      event.subjectId,
      actor.accountId,
      actor.name,
      actor.role,
      JSON.stringify(event.details),
    ],
  );
  return { id };
}
