import { z } from "zod";
import type { ListingCondition, ListingFact, ListingStatus } from "../schema";
import { listingConditions } from "../schema";

/** An organization that is a case of a condition, and why. */
export type Candidate = {
  condition: ListingCondition;
  /** The record that makes it one. */
  recordId: string;
  organizationId: string;
  facts: ListingFact[];
};

/** `fresh`: nothing was made of this fact yet. `open`: proposed. `standing`: listed. `settled`: decided, one way or another. */
export type CandidateState = "fresh" | "open" | "standing" | "settled";

export type KnownCandidate = Candidate & {
  organization: { id: string; name: string; englishName: string | null; uscc: string | null };
  state: CandidateState;
  /** The case in which it was proposed, where there is one. */
  listing: { caseId: string; number: string; status: ListingStatus } | null;
};

/** A candidate as a form names it. */
export const candidateSchema = z.object({ condition: z.enum(listingConditions), recordId: z.uuid() });
