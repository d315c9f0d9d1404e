import type { Transaction } from "@/lib/platform/db/client";
import { sourceSubjects } from "../rules";

/** Name under which it is kept how far the event record was read. */
export const cursorName = "credit.records";

/** Events of the record beyond a position: how far a page of them reaches, and which organizations they concern. */
export async function readEvents(
  tx: Transaction,
  after: bigint,
  take: number,
): Promise<{ position: bigint; organizationIds: string[] }> {
  const [page] = await tx.$queryRaw<{ position: bigint; organizationIds: string[] | null }[]>`
    WITH page AS (SELECT "position", "subjectType", "subjectId", "details" FROM "Event"
      WHERE "position" > ${after} ORDER BY "position" LIMIT ${take}),
    told AS (SELECT * FROM page WHERE "subjectType" = ANY(${[...sourceSubjects]})),
    concerned AS (
      SELECT "details" ->> 'organizationId' AS id FROM told
      UNION SELECT "subjectId" FROM told WHERE "subjectType" = 'organization'
      UNION SELECT a."organizationId"::text FROM told JOIN "Amendment" a ON told."subjectType" = 'amendment' AND a."id"::text = told."subjectId"
      UNION SELECT c."organizationId"::text FROM told JOIN "Case" c ON c."id"::text = told."subjectId"
      UNION SELECT x."organizationId"::text FROM told JOIN "ExternalRecord" x ON told."subjectType" = 'externalBatch' AND x."batchId"::text = told."subjectId"
      UNION SELECT p."organizationId"::text FROM told JOIN "Penalty" p ON told."subjectType" = 'externalBatch' AND p."batchId"::text = told."subjectId")
    SELECT coalesce((SELECT max("position") FROM page), ${after}) AS position,
      (SELECT array_agg(o."id"::text) FROM concerned c JOIN "Organization" o ON o."id"::text = c.id) AS "organizationIds"`;
  return { position: page?.position ?? after, organizationIds: page?.organizationIds ?? [] };
}
