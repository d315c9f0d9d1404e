import { openCase } from "@/lib/domain/cases/commands/open-case";
import { isFiled, isOnRegister } from "@/lib/domain/organizations/rules";
import type { CommandContext } from "@/lib/platform/command";
import type { Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { NotFound, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { conditionTraits } from "../conditions/rules";
import { listingEvents } from "../events";
import { getListing } from "../queries/listing";
import type { ListingCondition, ListingFact } from "../schema";
import { detailsOf } from "./details-of";

export type Proposal = {
  organizationId: string;
  condition: ListingCondition;
  facts: ListingFact[];
  reason: string;
  /** The same in English, where the portal gives it. */
  reasonEn: string | null;
  /** Condition and record: what makes this proposal one and the same. */
  origin: string;
};

/** Two who propose the same at once do so one after the other. */
const lockOrigin = (tx: Transaction, { organizationId, origin }: Proposal) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${organizationId} ${origin}`}, 0))`;

async function organizationOf(tx: Transaction, { organizationId, condition }: Proposal) {
  const organization = await tx.organization.findUnique({ where: { id: organizationId } });
  if (!organization) throw new NotFound();
  if (isFiled(organization.kind)) throw new Refusal("listings.notRegistered", { name: organization.name });
  if (!isOnRegister(organization.status) && condition !== "registrationRevoked") {
    throw new Refusal("listings.organizationGone", { name: organization.name });
  }
  return organization;
}

/**
 * Opens the case of a proposal in the caller's transaction. Throws Refusal "listings.proposedAlready" where the same fact
 * was proposed before, whatever came of it: what an officer decided is not asked anew by a rule.
 */
export async function openProposal(context: CommandContext, proposal: Proposal): Promise<{ id: string }> {
  const { actor, tx, today } = context;
  const { organizationId, condition, facts, reason, reasonEn, origin } = proposal;
  await lockOrigin(tx, proposal);
  const before = await tx.listing.findFirst({
    where: { organizationId, origin },
    select: { case: { select: { number: true } } },
  });
  if (before) throw new Refusal("listings.proposedAlready", { number: before.case.number ?? "" });
  const { list } = conditionTraits[condition];
  const { id } = await openCase(context, {
    procedure: "listing",
    kind: list,
    status: "proposed",
    waitsFor: "bureau",
    organization: await organizationOf(tx, proposal),
    organizationPart: "respondent",
    isSubmitted: true,
    limit: { rule: "listing.serviceWorkingDays" },
  });
  await tx.listing.create({
    data: {
      caseId: id,
      organizationId,
      list,
      condition,
      facts,
      reason,
      reasonEn,
      origin,
      proposedById: actor.accountId,
      proposedByName: actor.name,
      proposedOn: toDatabaseDate(today),
    },
  });
  const file = await getListing(actor, id, tx);
  await record(tx, actor, listingEvents.proposed(id, { ...detailsOf(file), reason, origin }));
  return { id };
}
