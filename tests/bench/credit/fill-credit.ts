import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { recordKindKeys, recordKinds } from "@/lib/domain/credit/records/rules";
import { originalContent } from "@/lib/domain/credit/rulebooks/rules";
import type { CalendarDate } from "@/lib/platform/clock";

/** Kinds as a register has them: most tell of reports, few of penalties. */
const common = recordKindKeys.filter((key) => !key.startsWith("listing.") && !key.startsWith("penalty."));

const traits = JSON.stringify(
  recordKindKeys.map((kind) => ({ kind, ...recordKinds[kind], remedy: undefined })),
);

/**
 * Fills a table as a bulk load does: references are not looked up row by row, and indexes that guard nothing are built
 * afterwards.
 */
async function inBulk(client: Client, table: string, fill: () => Promise<unknown>): Promise<void> {
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE tablename = $1 AND indexdef NOT LIKE '%UNIQUE%'`,
    [table],
  );
  for (const { name } of indexes) await client.query(`DROP INDEX "${name}"`);
  await client.query("SET session_replication_role = replica");
  await fill();
  await client.query("RESET session_replication_role");
  for (const { definition } of indexes) await client.query(definition);
  await client.query(`VACUUM ANALYZE "${table}"`);
}

/** Codes of the subdistricts among which the organizations are spread. */
export const places = Array.from({ length: 10 }, (_, nth) => `3101070${10 + nth}`);

/** Fills `organizations` entries that no search finds. */
async function fillEntries(client: Client, organizations: number): Promise<void> {
  await client.query(
    `INSERT INTO "Subdistrict" ("code", "name", "englishName")
     SELECT code, '街道' || code, 'Subdistrict ' || code FROM unnest($1::text[]) code ON CONFLICT DO NOTHING`,
    [places],
  );
  await client.query(
    `INSERT INTO "Organization" ("id", "kind", "name", "uscc", "sector", "domicile", "subdistrictCode", "establishedOn",
       "legalRepresentativeName", "searchText", "grams", "latinText", "sortKey")
     SELECT gen_random_uuid(), (ARRAY['socialGroup', 'socialServiceOrganization'])[1 + i % 2]::"OrganizationKind", '上海普陀区第' || i || '服务中心',
       'U' || i, 'education', '长寿路' || i || '号', ($2::text[])[1 + i % 10], '2012-05-20', '周雅琴', '', '{}', '', lpad(i::text, 8, '0')
     FROM generate_series(1, $1::int) i`,
    [organizations, places],
  );
  await client.query(`VACUUM ANALYZE "Organization"`);
}

/** Gives every entry `records` facts, spread over five years, and adopts the platform's rules. */
export async function fillRecords(client: Client, records: number): Promise<void> {
  await inBulk(client, "CreditRecord", () =>
    client.query(
      `INSERT INTO "CreditRecord" ("id", "organizationId", "category", "dimension", "kind", "value", "source", "origin", "evidence",
       "occurredOn", "countsFrom", "endedOn", "publicFrom")
     SELECT gen_random_uuid(), d."id", t."category"::"CreditCategory", t."dimension"::"CreditDimension", t."kind", 1 + d.chance % 40,
       t."source"::"CreditSource", d."uscc" || ':' || d.k, '{}', d.day, d.day, CASE WHEN d.chance % 40 = 0 THEN d.day + 200 END, d.day
     FROM (SELECT o."id", o."uscc", k, abs(hashtext(o."uscc" || k)) AS chance,
         '2026-11-01'::date - (abs(hashtext(k || o."uscc")) % 1800) AS day
       FROM "Organization" o, generate_series(1, $2::int) k) d
     JOIN jsonb_to_recordset($3::jsonb) AS t("kind" text, "category" text, "dimension" text, "source" text)
       ON t."kind" = CASE WHEN d.chance % 50 = 0 THEN 'penalty.warning' ELSE ($1::text[])[1 + d.chance % $4::int] END`,
      [common, records, traits, common.length],
    ),
  );
  await client.query(
    `INSERT INTO "CreditRulebook" ("id", "ordinal", "status", "title", "titleEn", "content", "effectiveFrom", "createdByName", "adoptedById")
     VALUES ($1, 1, 'adopted', '规则', 'Rules', $2, '2020-01-01', '起草人', $1)`,
    [randomUUID(), JSON.stringify(originalContent)],
  );
}

/** Fills `organizations` entries with `records` facts each, and adopts the platform's rules. */
export async function fillCredit(client: Client, organizations: number, records: number): Promise<void> {
  await fillEntries(client, organizations);
  await fillRecords(client, records);
}

/** Gives every score three steps in the year before `day`, with lines as long as those of a run. */
export async function fillHistory(client: Client, day: CalendarDate): Promise<void> {
  await inBulk(client, "CreditScoreChange", () =>
    client.query(
      `INSERT INTO "CreditScoreChange" ("id", "organizationId", "day", "rulebookId", "total", "grade", "totalBefore", "gradeBefore", "cause", "lines")
     SELECT gen_random_uuid(), s."organizationId", $1::date - ago, s."rulebookId", s."total" - ago % 7, s."grade", s."total" - ago % 11, s."grade",
       'records', jsonb_build_array(line, line || '{"key": "annualCheck.late"}', line || '{"key": "complaint.upheld"}')
     FROM "CreditScore" s, generate_series(1, 3) nth,
       LATERAL (SELECT nth * 120 - abs(hashtext(s."organizationId"::text || nth)) % 120 AS ago) times,
       LATERAL (SELECT jsonb_build_object('key', 'annualCheck.onTime', 'kind', 'record', 'dimension', 'annualCheck', 'before', 40, 'after', 20,
         'recordId', s."organizationId") AS line) lines`,
      [day],
    ),
  );
  await client.query(`VACUUM ANALYZE "CreditScore"`);
}
