import type { Client } from "pg";
import { syntheticSearchRow } from "../search/synthetic-organizations";

const subdistrictCodes = ["310107014", "310107015", "310107016", "310107017"];
const officerIds = [1, 2, 3, 4].map((number) => `01930000-0000-7000-8000-00000000000${number}`);

/** Officers by number, as benchmarks sit at their desks. */
export const officerId = (number: number): string => officerIds[number % officerIds.length] ?? "";

async function fillPlaces(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO "Subdistrict" ("code", "name", "englishName")
     SELECT code, code, code FROM unnest($1::text[]) AS code ON CONFLICT DO NOTHING`,
    [subdistrictCodes],
  );
  await client.query(
    `INSERT INTO "Account" ("id", "loginName", "name")
     SELECT id::uuid, 'officer-' || number, 'officer ' || number
     FROM unnest($1::text[]) WITH ORDINALITY AS officer(id, number) ON CONFLICT DO NOTHING`,
    [officerIds],
  );
  await client.query(
    `INSERT INTO "Membership" ("id", "accountId", "role")
     SELECT gen_random_uuid(), id::uuid, 'registrationOfficer' FROM unnest($1::text[]) AS id`,
    [officerIds],
  );
}

/**
 * Fills in `count` cases as an office has them after some years: nine in ten ended, the rest spread over the offices and
 * their officers, due from two weeks ago to six weeks ahead. Their numbers are of a year that the demonstration does not have.
 */
export async function fillCases(client: Client, count: number): Promise<void> {
  await fillPlaces(client);
  const block = 2_000;
  for (let start = 0; start < count; start += block) {
    const rows = Array.from({ length: Math.min(block, count - start) }, (_, place) =>
      syntheticSearchRow(start + place),
    );
    await client.query(
      `INSERT INTO "Case" ("id", "number", "procedure", "kind", "status", "waitsFor", "title", "subdistrictCode",
         "assigneeId", "createdById", "createdByName", "submittedAt", "limitValue", "limitUnit", "dueOn", "outcome",
         "decidedAt", "closedAt", "updatedAt", "searchText", "latinText", "grams")
       SELECT gen_random_uuid(), 'PT-2020-' || lpad((n + $1)::text, 6, '0'), 'registration',
         (ARRAY['establishment', 'change', 'deregistration', 'officerFiling', 'charterApproval'])[1 + n % 5],
         CASE WHEN n % 10 > 0 THEN (ARRAY['approved', 'refused'])[1 + (n % 20 > 17)::int]
           ELSE (ARRAY['submitted', 'preChecked', 'consented', 'accepted', 'reviewed'])[1 + n / 10 % 5] END,
         (CASE WHEN n % 10 > 0 THEN 'nobody'
           ELSE (ARRAY['center', 'supervisoryUnit', 'bureau', 'bureau', 'bureau'])[1 + n / 10 % 5] END)::"CaseParty",
         title, ($2::text[])[1 + n % 4], CASE WHEN n % 3 > 0 THEN ($3::uuid[])[1 + n % 4] END, ($3::uuid[])[1], 'x',
         now() - (n % 700) * interval '1 day', 20, 'workingDays',
         CASE WHEN n % 10 = 0 THEN current_date + (n / 10 % 56 - 14)::int END,
         CASE WHEN n % 10 > 0 THEN 'approved' END,
         CASE WHEN n % 10 > 0 THEN now() - (n % 700) * interval '1 day' END,
         CASE WHEN n % 10 > 0 THEN now() - (n % 700) * interval '1 day' END, now(),
         found, latin, string_to_array(grams, ' ')
       FROM unnest($4::text[], $5::text[], $6::text[], $7::text[]) WITH ORDINALITY AS row(title, found, latin, grams, n)`,
      [
        start,
        subdistrictCodes,
        officerIds,
        rows.map(({ name }) => name),
        rows.map(({ searchText }) => searchText),
        rows.map(({ latinText }) => latinText),
        rows.map(({ grams }) => grams.join(" ")),
      ],
    );
  }
  await client.query(`VACUUM ANALYZE "Case"`);
}
