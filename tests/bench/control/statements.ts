/** The barest statements that give the same answers as the public pages. */

export const searchedOnly = `"grams" @> ARRAY[$1::text]`;

const line = `o."id", o."name", o."uscc", o."kind", o."status", s."name" AS "subdistrict",
  o."legalRepresentativeName", o."establishedOn"::text`;

/** A page of 20 entries under a condition, ordered by name. The search is gathered first, as Linli does. */
export const twentyOf = (condition: string) => `
  WITH found AS ${condition.includes("grams") ? "MATERIALIZED" : ""} (
    SELECT * FROM "Organization" WHERE "kind" <> 'communityOrganization' AND ${condition}
  )
  SELECT ${line} FROM found o JOIN "Subdistrict" s ON s."code" = o."subdistrictCode"
  ORDER BY o."sortKey", o."id" LIMIT 20`;

/** What the facets beside the list are added up from. */
export const countsOf = (condition: string) => `
  SELECT "kind", "subdistrictCode", "sector", "status", count(*)::int FROM "Organization"
  WHERE "kind" <> 'communityOrganization' AND ${condition} GROUP BY 1, 2, 3, 4`;

export const narrowedOnly = `"subdistrictCode" = $1 AND "kind" = $2::"OrganizationKind"`;

export const yearsOfDistrict = `
  SELECT "kind", "isGovernmentFounded", extract(year FROM "establishedOn")::int, extract(year FROM "deregisteredOn")::int,
    count(*)::int
  FROM "Organization" GROUP BY 1, 2, 3, 4`;

export const newestAnnouncements = `
  SELECT "id", "kind", "title", "publishedAt" FROM "Announcement" WHERE "status" = 'published'
  ORDER BY "publishedAt" DESC LIMIT 6`;

export const oneOrganization = `
  SELECT o.*, to_json(s) AS "subdistrict", c."name" AS "community", u."name" AS "supervisoryUnit",
    (SELECT json_agg(f) FROM "FormerName" f WHERE f."organizationId" = o."id") AS "formerNames",
    (SELECT json_agg(p) FROM "StatusPeriod" p WHERE p."organizationId" = o."id") AS "statusPeriods",
    (SELECT count(*)::int FROM "Organization" n WHERE n."subdistrictCode" = o."subdistrictCode"
      AND n."kind" <> 'communityOrganization') AS "neighbors"
  FROM "Organization" o JOIN "Subdistrict" s ON s."code" = o."subdistrictCode"
  LEFT JOIN "Community" c ON c."code" = o."communityCode"
  LEFT JOIN "SupervisoryUnit" u ON u."id" = o."supervisoryUnitId"
  WHERE o."uscc" = $1`;

export const suggested = `
  SELECT "name", "uscc", "filingNumber", "kind", "status" FROM (
    SELECT * FROM "Organization" WHERE ${searchedOnly} LIMIT 400
  ) AS found ORDER BY "sortKey" LIMIT 8`;
