import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { recordKindKeys, recordKinds } from "@/lib/domain/credit/records/rules";
import { originalContent } from "@/lib/domain/credit/rulebooks/rules";

/** Kinds as a register has them: most tell of reports, few of penalties. */
const common = recordKindKeys.filter((key) => !key.startsWith("listing.") && !key.startsWith("penalty."));

const traits = JSON.stringify(
  recordKindKeys.map((kind) => ({ kind, ...recordKinds[kind], remedy: undefined })),
);

/** Fills `organizations` entries with `records` facts each, spread over five years, and adopts the platform's rules. */
export async function fillCredit(client: Client, organizations: number, records: number): Promise<void> {
  await client.query(`
    INSERT INTO "Subdistrict" ("code", "name", "englishName")
    SELECT '3101070' || lpad(i::text, 2, '0'), '街道' || i, 'Subdistrict ' || i FROM generate_series(10, 19) i ON CONFLICT DO NOTHING`);
  await client.query(
    `INSERT INTO "Organization" ("id", "kind", "name", "uscc", "sector", "domicile", "subdistrictCode", "establishedOn",
       "legalRepresentativeName", "searchText", "grams", "latinText", "sortKey")
     SELECT gen_random_uuid(), (ARRAY['socialGroup', 'socialServiceOrganization'])[1 + i % 2]::"OrganizationKind", '上海普陀区第' || i || '服务中心',
       'U' || i, 'education', '长寿路' || i || '号', '3101070' || (10 + i % 10), '2012-05-20', '周雅琴', '', '{}', '', lpad(i::text, 8, '0')
     FROM generate_series(1, $1::int) i`,
    [organizations],
  );
  await client.query(`DROP INDEX "CreditRecord_caseId_idx", "CreditRecord_kind_occurredOn_idx"`);
  await client.query(
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
  );
  await client.query(
    `INSERT INTO "CreditRulebook" ("id", "ordinal", "status", "title", "titleEn", "content", "effectiveFrom", "createdByName", "adoptedById")
     VALUES ($1, 1, 'adopted', '规则', 'Rules', $2, '2020-01-01', '起草人', $1)`,
    [randomUUID(), JSON.stringify(originalContent)],
  );
  await client.query(`CREATE INDEX "CreditRecord_caseId_idx" ON "CreditRecord" ("caseId")`);
  await client.query(
    `CREATE INDEX "CreditRecord_kind_occurredOn_idx" ON "CreditRecord" ("kind", "occurredOn")`,
  );
  for (const table of ["Organization", "CreditRecord"]) await client.query(`VACUUM ANALYZE "${table}"`);
}
