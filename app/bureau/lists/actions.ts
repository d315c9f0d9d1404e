"use server";

import { proposeListing } from "@/lib/domain/supervision/listings/commands/propose";
import { proposeCandidate } from "@/lib/domain/supervision/listings/commands/propose-by-rule";
import { previewCandidates } from "@/lib/domain/supervision/listings/queries/candidates";
import { type ListingCondition, listingConditions } from "@/lib/domain/supervision/listings/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { today } from "@/lib/platform/clock/today";
import { bulkAction } from "@/lib/platform/forms/bulk-action";
import { formAction } from "@/lib/platform/forms/form-action";

export const submitProposal = formAction(proposeListing, ({ id }) => `/bureau/cases/${id}`);

const propose = (condition: ListingCondition) => (actor: Actor, recordId: string) =>
  proposeCandidate(actor, { condition, recordId });

async function namesOf(actor: Actor, ids: string[]) {
  const candidates = await previewCandidates(actor, today());
  const chosen = candidates.filter(({ recordId }) => ids.includes(recordId));
  return new Map(
    chosen.map(({ recordId, organization }) => [
      recordId,
      { label: organization.name, href: `/bureau/organizations/${organization.id}` },
    ]),
  );
}

/** Proposes chosen candidates of one condition, which is the act; each is looked up anew by its own command. */
export const submitCandidates = bulkAction(
  Object.fromEntries(listingConditions.map((condition) => [condition, propose(condition)])),
  namesOf,
);
