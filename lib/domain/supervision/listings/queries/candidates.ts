import { getRule } from "@/lib/domain/district/queries/rules";
import type { Actor } from "@/lib/platform/auth/actor";
import { addMonths, type CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import { Forbidden } from "@/lib/platform/errors";
import { candidateState, originOf } from "../candidates/rules";
import type { Candidate, KnownCandidate } from "../candidates/schema";
import { mayPropose } from "../policy";
import type { ListingCondition, ListingStatus } from "../schema";
import { findMissedChecks, findPartyGaps, findUnrectifiedChecks } from "./found-in-checks";
import { findLongListed } from "./found-in-listings";
import { findPenalized } from "./found-in-penalties";
import { findJudgmentDebtors, findOverdueOrders, findUnreachable } from "./found-in-supervision";

/** Everybody, or one organization, who is a case of a condition on a day by the records of the portal: one question a source. */
export async function findCandidates(
  today: CalendarDate,
  tx: Transaction = database(),
  organizationId?: string,
): Promise<Candidate[]> {
  const since = addMonths(today, -(await getRule("listing.factMonths", today, tx)));
  const sources = { tx, today, since, ...(organizationId && { organizationId }) };
  return [
    ...(await findMissedChecks(sources)),
    ...(await findPartyGaps(sources)),
    ...(await findUnrectifiedChecks(sources)),
    ...(await findOverdueOrders(sources)),
    ...(await findUnreachable(sources)),
    ...(await findPenalized(sources)),
    ...(await findJudgmentDebtors(sources)),
    ...(await findLongListed(sources)),
  ];
}

/** Who would be proposed and why, with what was made of each fact already. For those who propose; Forbidden to others. */
export async function previewCandidates(
  actor: Actor,
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<KnownCandidate[]> {
  if (!mayPropose(actor)) throw new Forbidden();
  const candidates = await findCandidates(today, tx);
  const ids = [...new Set(candidates.map(({ organizationId }) => organizationId))];
  const organizations = await tx.organization.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, englishName: true, uscc: true, sortKey: true },
  });
  const listings = await tx.listing.findMany({
    where: { organizationId: { in: ids } },
    select: {
      caseId: true,
      organizationId: true,
      origin: true,
      case: { select: { number: true, status: true } },
    },
  });
  const named = new Map(organizations.map((one) => [one.id, one]));
  const made = new Map(listings.map((one) => [`${one.organizationId} ${one.origin}`, one]));
  const known = candidates.flatMap((candidate) => {
    const organization = named.get(candidate.organizationId);
    if (!organization) return [];
    const before = made.get(`${candidate.organizationId} ${originOf(candidate)}`);
    const status = (before?.case.status ?? null) as ListingStatus | null;
    const listing = before && {
      caseId: before.caseId,
      number: before.case.number ?? "",
      status: before.case.status as ListingStatus,
    };
    return [{ ...candidate, organization, state: candidateState(status), listing: listing ?? null }];
  });
  return known.sort((a, b) => a.organization.sortKey.localeCompare(b.organization.sortKey));
}

async function organizationOf(recordId: string, tx: Transaction): Promise<string | null> {
  const named = { where: { id: recordId }, select: { organizationId: true } };
  const record =
    (await tx.case.findUnique(named)) ??
    (await tx.penalty.findUnique(named)) ??
    (await tx.externalRecord.findUnique(named));
  return record?.organizationId ?? null;
}

/** One candidate as it stands now; null where the fact is one no longer. */
export async function findCandidate(
  { condition, recordId }: { condition: ListingCondition; recordId: string },
  today: CalendarDate,
  tx: Transaction,
): Promise<Candidate | null> {
  const organizationId = await organizationOf(recordId, tx);
  if (organizationId === null) return null;
  const candidates = await findCandidates(today, tx, organizationId);
  return candidates.find((one) => one.condition === condition && one.recordId === recordId) ?? null;
}
