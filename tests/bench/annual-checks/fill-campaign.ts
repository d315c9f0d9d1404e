import type { Client } from "pg";
import { syntheticSearchRow } from "../search/synthetic-organizations";

export const officerId = "01930000-0000-7000-8000-000000000011";
export const approverId = "01930000-0000-7000-8000-000000000012";
const unitId = "01930000-0000-7000-8000-000000000021";
export const campaignId = "01930000-0000-7000-8000-000000000031";
export const taskId = "01930000-0000-7000-8000-000000000041";

/** An officer, an approver, four subdistricts, a supervisory unit and a campaign that has just been opened. */
async function fillOffices(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO "Subdistrict" ("code", "name", "englishName")
     SELECT code, code, code FROM unnest(ARRAY['310107014', '310107015', '310107016', '310107017']) AS code
     ON CONFLICT DO NOTHING`,
  );
  await client.query(
    `INSERT INTO "Account" ("id", "loginName", "name")
     VALUES ($1, 'checks-officer', 'officer'), ($2, 'checks-approver', 'approver')`,
    [officerId, approverId],
  );
  await client.query(
    `INSERT INTO "Membership" ("id", "accountId", "role")
     VALUES (gen_random_uuid(), $1, 'annualCheckOfficer'), (gen_random_uuid(), $2, 'approver')`,
    [officerId, approverId],
  );
  await client.query(
    `INSERT INTO "SupervisoryUnit" ("id", "name", "englishName") VALUES ($1, '基准局', 'Bench Bureau')`,
    [unitId],
  );
  await client.query(
    `INSERT INTO "AnnualCheckCampaign" ("id", "year", "kind", "status", "opensOn", "firstReviewDueOn", "dueOn",
       "exemptAfter", "basis", "basisEn")
     VALUES ($1, 2025, 'socialServiceOrganization', 'open', '2026-01-01', '2026-03-31', '2026-05-31', '2025-06-30', '', '')`,
    [campaignId],
  );
  await client.query(`INSERT INTO "Task" ("id", "kind") VALUES ($1, 'annualChecks.open')`, [taskId]);
}

/** Fills in organizations that have to report. */
export async function fillOrganizations(client: Client, count: number): Promise<void> {
  await fillOffices(client);
  const block = 5_000;
  for (let start = 0; start < count; start += block) {
    const rows = Array.from({ length: Math.min(block, count - start) }, (_, place) => {
      const { name, searchText, latinText, grams } = syntheticSearchRow(start + place);
      return { name, searchText, latinText, grams, ordinal: start + place };
    });
    await client.query(
      `INSERT INTO "Organization" ("id", "kind", "name", "uscc", "sector", "domicile", "subdistrictCode",
         "supervisoryUnitId", "establishedOn", "legalRepresentativeName", "searchText", "latinText", "grams", "sortKey")
       SELECT gen_random_uuid(), 'socialServiceOrganization', row."name", 'BENCH' || lpad(row."ordinal"::text, 13, '0'),
         'socialService', '', '31010701' || (4 + row."ordinal" % 4), $2, '2016-04-18', '',
         row."searchText", row."latinText", row."grams", row."name"
       FROM jsonb_to_recordset($1::jsonb) AS row("name" text, "searchText" text, "latinText" text, "grams" text[],
         "ordinal" int)`,
      [JSON.stringify(rows), unitId],
    );
  }
}

/** Nine in ten have filed in time and without findings and were endorsed; of the rest some are late and some silent. */
export async function fileReports(client: Client): Promise<void> {
  await client.query(`
    WITH numbered AS (SELECT "caseId", row_number() OVER (ORDER BY "caseId") AS place FROM "AnnualCheck"), filed AS (
      UPDATE "AnnualCheck" checked SET "filedOn" = '2026-04-20', "isClean" = true, "signedAt" = now(),
        "daysLate" = CASE WHEN place % 20 = 1 THEN 30 ELSE 0 END, "endorsedById" = '${officerId}', "endorsedByName" = 'unit',
        "endorsedAt" = now(), "findings" = '[]'
      FROM numbered WHERE numbered."caseId" = checked."caseId" AND place % 20 <> 0 RETURNING checked."caseId", place)
    UPDATE "Case" file SET "status" = 'endorsed', "waitsFor" = 'bureau', "submittedAt" = now(),
      "number" = 'PT-2026-' || lpad(place::text, 7, '0'), "limitValue" = 30, "limitUnit" = 'workingDays'
    FROM filed WHERE file."id" = filed."caseId"`);
  await client.query(`ANALYZE "Case"; ANALYZE "AnnualCheck"; ANALYZE "Organization"`);
}
