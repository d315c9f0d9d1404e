import { type Actor, system } from "@/lib/platform/auth/actor";
import { daysBetween } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { newUuid7 } from "@/lib/platform/identifiers/uuid7";
import { beginTask, finishTask, reportProgress } from "@/lib/platform/jobs/tasks";
import { campaignEvents } from "../../events";
import { charityReportBasis } from "../../rules";
import { type Campaign, getCampaign } from "../queries/campaign";
import { exemptionSql, onRegister } from "../queries/due";

/** Cases opened in one transaction: a crash loses no more than this, and the next run goes on behind it. */
const blockSize = 5_000;
const firstId = "00000000-0000-0000-0000-000000000000";

async function noteExemptions(campaign: Campaign, tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "AnnualCheckExemption" ("campaignId", "organizationId", "reason", "grantedByName")
    SELECT ${campaign.id}::uuid, organization."id", (${exemptionSql(campaign)})::"ExemptionReason", ${system.name}
    FROM "Organization" organization
    WHERE ${onRegister(campaign)} AND ${exemptionSql(campaign)} IS NOT NULL
    ON CONFLICT DO NOTHING`;
}

/** The next organizations behind the last one that have to report and have no check yet. */
function nextOrganizations(campaign: Campaign, after: string, tx: Transaction): Promise<{ id: string }[]> {
  return tx.$queryRaw`
    SELECT organization."id" FROM "Organization" organization
    WHERE ${onRegister(campaign)} AND organization."id" > ${after}::uuid
      AND NOT EXISTS (SELECT 1 FROM "AnnualCheckExemption" exemption
        WHERE exemption."campaignId" = ${campaign.id}::uuid AND exemption."organizationId" = organization."id")
      AND NOT EXISTS (SELECT 1 FROM "AnnualCheck" opened
        WHERE opened."organizationId" = organization."id" AND opened."year" = ${campaign.year})
    ORDER BY organization."id" LIMIT ${blockSize}`;
}

/** Opens the next block; gives the last organization in it, or null where none is left. */
async function openBlock(campaign: Campaign, after: string, tx: Transaction): Promise<string | null> {
  const organizations = await nextOrganizations(campaign, after, tx);
  if (organizations.length === 0) return null;
  const ids = organizations.map(({ id }) => id);
  const caseIds = ids.map(() => newUuid7());
  const { opensOn, dueOn, basis } = campaign;
  await tx.$executeRaw`
    INSERT INTO "Case" ("id", "procedure", "kind", "status", "waitsFor", "title", "organizationId", "organizationPart",
      "organizationKind", "subdistrictCode", "supervisoryUnitId", "isDirect", "createdByName", "clockStartedOn",
      "limitValue", "limitUnit", "limitBasis", "dueOn", "searchText", "latinText", "grams", "updatedAt")
    SELECT opened."caseId", 'annualCheck', ${campaign.kind}, 'draft', 'applicant', organization."name",
      organization."id", 'applicant', organization."kind", organization."subdistrictCode",
      organization."supervisoryUnitId", organization."isDirectRegistration", ${system.name},
      ${toDatabaseDate(opensOn)}::date, ${daysBetween(opensOn, dueOn)}, 'days',
      CASE WHEN organization."isCharity" THEN ${charityReportBasis.basis} ELSE ${basis} END, ${toDatabaseDate(dueOn)}::date,
      organization."searchText", organization."latinText", organization."grams", now()
    FROM unnest(${caseIds}::uuid[], ${ids}::uuid[]) AS opened("caseId", "organizationId")
    JOIN "Organization" organization ON organization."id" = opened."organizationId"`;
  await tx.$executeRaw`
    INSERT INTO "AnnualCheck" ("caseId", "campaignId", "organizationId", "year", "isReport")
    SELECT opened."caseId", ${campaign.id}::uuid, opened."organizationId", ${campaign.year}, organization."isCharity"
    FROM unnest(${caseIds}::uuid[], ${ids}::uuid[]) AS opened("caseId", "organizationId")
    JOIN "Organization" organization ON organization."id" = opened."organizationId"`;
  return ids.at(-1) ?? null;
}

/**
 * Opens a draft for every organization that has to report in a campaign, the charities' as yearly reports without a check, in blocks, each in its own transaction. Run again
 * after a crash it goes on where it was; two runs at once open nothing twice.
 */
export async function openChecks(
  { campaignId, taskId }: { campaignId: string; taskId: string },
  actor: Actor = system,
): Promise<void> {
  const campaign = await getCampaign(actor, campaignId);
  await beginTask(taskId);
  const inTransaction = <Result>(work: (tx: Transaction) => Promise<Result>) =>
    database().$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${campaignId}, 0))`;
        return work(tx);
      },
      { timeout: 120_000, maxWait: 30_000 },
    );
  await inTransaction((tx) => noteExemptions(campaign, tx));
  const countOpened = () => database().annualCheck.count({ where: { campaignId } });
  for (let after: string | null = firstId; after !== null; ) {
    const from: string = after;
    after = await inTransaction((tx) => openBlock(campaign, from, tx));
    await reportProgress(taskId, await countOpened());
  }
  await inTransaction(async (tx) => {
    const task = await tx.task.findUniqueOrThrow({ where: { id: taskId } });
    if (task.status === "succeeded") return;
    const count = await tx.annualCheck.count({ where: { campaignId } });
    const exempted = await tx.annualCheckExemption.count({ where: { campaignId } });
    const { year, kind } = campaign;
    await record(tx, actor, campaignEvents.opened(campaignId, { year, kind, count, exempted }));
    await finishTask(taskId, { count, exempted }, tx);
  });
}
