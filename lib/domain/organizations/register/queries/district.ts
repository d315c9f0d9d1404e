import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";

/** What stood on the register at the end of a year (of the running year: today), and what was new in it. */
export type DistrictYear = {
  year: number;
  registered: number;
  socialGroups: number;
  socialServiceOrganizations: number;
  foundations: number;
  governmentFounded: number;
  filed: number;
  newlyRegistered: number;
};

/**
 * The district's figures for each of the last years, the running one last. An entry counts from the day of its
 * establishment until the day it left the register. Public: the same for every actor.
 */
export async function listDistrictYears(
  _actor: Actor,
  thisYear: number,
  years = 10,
): Promise<DistrictYear[]> {
  return database().$queryRaw<DistrictYear[]>`
    SELECT "year",
      count(*) FILTER (WHERE "kind" <> 'communityOrganization' AND stands)::int AS "registered",
      count(*) FILTER (WHERE "kind" = 'socialGroup' AND stands)::int AS "socialGroups",
      count(*) FILTER (WHERE "kind" = 'socialServiceOrganization' AND stands)::int AS "socialServiceOrganizations",
      count(*) FILTER (WHERE "kind" = 'foundation' AND stands)::int AS "foundations",
      count(*) FILTER (WHERE "kind" <> 'communityOrganization' AND "isGovernmentFounded" AND stands)::int
        AS "governmentFounded",
      count(*) FILTER (WHERE "kind" = 'communityOrganization' AND stands)::int AS "filed",
      count(*) FILTER (WHERE "kind" <> 'communityOrganization' AND "foundedIn" = "year")::int AS "newlyRegistered"
    FROM generate_series(${thisYear - years + 1}::int, ${thisYear}::int) AS "year"
    CROSS JOIN (
      SELECT "kind", "isGovernmentFounded", extract(year FROM "establishedOn")::int AS "foundedIn",
        CASE WHEN "status" IN ('deregistered', 'revoked') THEN extract(year FROM "deregisteredOn")::int END AS "endedIn"
      FROM "Organization"
    ) AS entry
    CROSS JOIN LATERAL (
      SELECT "foundedIn" <= "year" AND coalesce("endedIn" > "year", TRUE) AS stands
    ) AS standing
    GROUP BY "year" ORDER BY "year"`;
}
