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
      coalesce(sum("entries") FILTER (WHERE "kind" <> 'communityOrganization' AND stands), 0)::int AS "registered",
      coalesce(sum("entries") FILTER (WHERE "kind" = 'socialGroup' AND stands), 0)::int AS "socialGroups",
      coalesce(sum("entries") FILTER (WHERE "kind" = 'socialServiceOrganization' AND stands), 0)::int
        AS "socialServiceOrganizations",
      coalesce(sum("entries") FILTER (WHERE "kind" = 'foundation' AND stands), 0)::int AS "foundations",
      coalesce(sum("entries") FILTER (
        WHERE "kind" <> 'communityOrganization' AND "isGovernmentFounded" AND stands), 0)::int AS "governmentFounded",
      coalesce(sum("entries") FILTER (WHERE "kind" = 'communityOrganization' AND stands), 0)::int AS "filed",
      coalesce(sum("entries") FILTER (WHERE "kind" <> 'communityOrganization' AND "foundedIn" = "year"), 0)::int
        AS "newlyRegistered"
    FROM generate_series(${thisYear - years + 1}::int, ${thisYear}::int) AS "year"
    CROSS JOIN (
      SELECT "kind", "isGovernmentFounded", extract(year FROM "establishedOn")::int AS "foundedIn",
        CASE WHEN "status" IN ('deregistered', 'revoked') THEN extract(year FROM "deregisteredOn")::int END AS "endedIn",
        count(*) AS "entries"
      FROM "Organization" GROUP BY 1, 2, 3, 4
    ) AS gathered
    CROSS JOIN LATERAL (
      SELECT "foundedIn" <= "year" AND coalesce("endedIn" > "year", TRUE) AS stands
    ) AS standing
    GROUP BY "year" ORDER BY "year"`;
}
