import { getRule } from "@/lib/domain/district/queries/rules";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import type { Candidate } from "../candidates/schema";
import { eligible, type Sources } from "./found-eligible";

/** Annual reports that were not filed; of several missed years the last. */
export async function findMissedChecks(sources: Sources): Promise<Candidate[]> {
  const { tx, since } = sources;
  const rows = await tx.annualCheck.findMany({
    where: {
      case: { status: "missed" },
      campaign: { dueOn: { gte: toDatabaseDate(since) } },
      organization: eligible(sources),
    },
    distinct: ["organizationId"],
    orderBy: [{ organizationId: "asc" }, { year: "desc" }],
    select: {
      caseId: true,
      organizationId: true,
      year: true,
      missedYears: true,
      campaign: { select: { dueOn: true } },
    },
  });
  return rows.map(({ caseId, organizationId, year, missedYears, campaign }) => ({
    condition: "annualReportMissed",
    recordId: caseId,
    organizationId,
    facts: [
      {
        key: "checkMissed",
        values: {
          year: String(year),
          dueOn: fromDatabaseDate(campaign.dueOn),
          years: Math.max(1, missedYears),
        },
        record: { type: "organization", id: organizationId },
      },
    ],
  }));
}

/** Rectification after an annual check that was not reported in time. */
export async function findUnrectifiedChecks(sources: Sources): Promise<Candidate[]> {
  const { tx, today, since } = sources;
  const rows = await tx.annualCheck.findMany({
    where: {
      case: { status: "rectifying" },
      rectifiedAt: null,
      rectifyBy: { gte: toDatabaseDate(since), lt: toDatabaseDate(today) },
      organization: eligible(sources),
    },
    select: { caseId: true, organizationId: true, year: true, rectifyBy: true },
  });
  return rows.map(({ caseId, organizationId, year, rectifyBy }) => ({
    condition: "rectificationOverdue",
    recordId: caseId,
    organizationId,
    facts: [
      {
        key: "checkRectificationOverdue",
        values: { year: String(year), dueOn: rectifyBy ? fromDatabaseDate(rectifyBy) : today },
        record: { type: "case", id: caseId },
      },
    ],
  }));
}

type PartyRow = { caseId: string; organizationId: string; year: number; members: number };

/** Full party members enough for a party organization by the last report, and none on the register. */
export async function findPartyGaps(sources: Sources): Promise<Candidate[]> {
  const { tx, today, since, organizationId } = sources;
  const least = await getRule("report.partyMembers", today, tx);
  const rows = await tx.$queryRaw<PartyRow[]>`
    SELECT last."caseId", last."organizationId", last."year", (section."answers"->>'partyMembers')::int AS "members"
    FROM (
      SELECT DISTINCT ON (checked."organizationId") checked."caseId", checked."organizationId", checked."year"
      FROM "AnnualCheck" AS checked JOIN "Organization" AS organization ON organization."id" = checked."organizationId"
      WHERE checked."filedOn" >= ${toDatabaseDate(since)} AND organization."partyOrganization" = 'none'
        AND organization."kind" <> 'communityOrganization' AND organization."registeredBy" = 'district'
        AND organization."status" NOT IN ('deregistered', 'revoked')
        AND (${organizationId ?? null}::uuid IS NULL OR organization."id" = ${organizationId ?? null}::uuid)
      ORDER BY checked."organizationId", checked."year" DESC
    ) AS last
    JOIN "CaseSection" AS section ON section."caseId" = last."caseId" AND section."key" = 'party'
    WHERE section."answers"->>'partyMembers' ~ '^[0-9]{1,6}$'
      AND (section."answers"->>'partyMembers')::int >= ${least}
    ORDER BY last."organizationId"`;
  return rows.map(({ caseId, organizationId, year, members }) => ({
    condition: "partyOrganizationMissing",
    recordId: caseId,
    organizationId,
    facts: [
      {
        key: "partyMembersWithoutOrganization",
        values: { year: String(year), members, least },
        record: { type: "case", id: caseId },
      },
    ],
  }));
}
