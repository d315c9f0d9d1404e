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

/** The person whose session this is, at the desk where they sit. */
export const personOfSession = `
  SELECT a."id", a."name", m."role" FROM "Session" s
  JOIN "Account" a ON a."id" = s."accountId" AND a."status" = 'active'
  JOIN "Membership" m ON m."id" = s."membershipId"
  WHERE s."id" = $1::uuid AND s."isComplete" AND s."endedAt" IS NULL AND s."expiresAt" > now()`;

export const casesWaiting = `SELECT count(*)::int FROM "Case" WHERE "waitsFor" = 'bureau'`;

const rowsOfCase = (table: string, order: string) =>
  `(SELECT json_agg(t ORDER BY t."${order}") FROM "${table}" t WHERE t."caseId" = c."id")`;

/** A case with all that its page shows: parties, answers, documents, letters, what was written and what happened. */
export const oneCase = `
  SELECT c."title" AS "name", c."number", c."kind", c."status", c."waitsFor", c."dueOn"::text, c."submittedAt",
    to_json(r) AS "registration", to_json(s) AS "subdistrict", u."name" AS "supervisoryUnit", a."name" AS "assignee",
    (SELECT json_build_object('name', o."name", 'uscc', o."uscc", 'legalRepresentative', o."legalRepresentativeName")
      FROM "Organization" o WHERE o."id" = c."organizationId") AS "organization",
    (SELECT json_agg(json_build_object('material', d."material", 'name', f."name", 'size', f."size") ORDER BY d."addedAt")
      FROM "CaseDocument" d JOIN "StoredFile" f ON f."id" = d."fileId" WHERE d."caseId" = c."id") AS "documents",
    ${rowsOfCase("CaseSubmission", "ordinal")} AS "submissions", ${rowsOfCase("CasePause", "fromDate")} AS "pauses",
    ${rowsOfCase("CaseCorrection", "requestedAt")} AS "corrections", ${rowsOfCase("CaseMessage", "sentAt")} AS "messages",
    ${rowsOfCase("CaseNote", "writtenAt")} AS "notes", ${rowsOfCase("CaseOpinion", "askedAt")} AS "opinions",
    ${rowsOfCase("CaseLetter", "issuedAt")} AS "letters",
    (SELECT json_agg(json_build_object('verb', e."verb", 'by', e."actorName", 'at', e."occurredAt", 'details', e."details")
      ORDER BY e."position" DESC) FROM "Event" e
      WHERE e."subjectType" IN ('case', 'registration') AND e."subjectId" = c."id"::text) AS "events",
    (SELECT json_agg(n) FROM (SELECT "id", "title" FROM "Case" n WHERE n."waitsFor" = 'bureau'
      AND (n."dueOn", n."id") > (c."dueOn", c."id") ORDER BY n."dueOn", n."id" LIMIT 1) n) AS "next"
  FROM "Case" c JOIN "Registration" r ON r."caseId" = c."id"
  LEFT JOIN "Subdistrict" s ON s."code" = c."subdistrictCode"
  LEFT JOIN "SupervisoryUnit" u ON u."id" = c."supervisoryUnitId"
  LEFT JOIN "Account" a ON a."id" = c."assigneeId"
  WHERE c."id" = $1::uuid`;
