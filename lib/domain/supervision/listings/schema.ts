import { z } from "zod";

/** The two lists of the Measures on Credit Records of Social Organizations (Order 60). */
export const statutoryLists = ["abnormalActivities", "seriousDishonesty"] as const;
export type StatutoryList = (typeof statutoryLists)[number];

/** The seven conditions of art. 11, in the order of the law. */
export const abnormalConditions = [
  "annualReportMissed",
  "partyOrganizationMissing",
  "rectificationOverdue",
  "fundraisingUnfit",
  "minorPenalty",
  "unreachable",
  "otherAbnormality",
] as const;

/** The eight conditions of art. 15, in the order of the law. */
export const dishonestyConditions = [
  "abnormalForTwoYears",
  "fraudulentChange",
  "suspension",
  "majorFine",
  "repeatedPenalties",
  "judgmentDebtor",
  "registrationRevoked",
  "otherDishonesty",
] as const;

export const listingConditions = [...abnormalConditions, ...dishonestyConditions] as const;
export type ListingCondition = (typeof listingConditions)[number];

/**
 * `exitDue`: still on the list, its period is over or the organization deregistered, and an officer has to say whether it leaves. `moved`: left the first
 * list for the second. `annulled`: taken out because what it rested on was annulled.
 */
export const listingStatuses = [
  "proposed",
  "noticed",
  "defended",
  "undefended",
  "verified",
  "listed",
  "exitDue",
  "removed",
  "moved",
  "notListed",
  "discontinued",
  "annulled",
] as const;
export type ListingStatus = (typeof listingStatuses)[number];

export const listingOutcomes = ["listed", "notListed", "discontinued"] as const;

/** What a proposal rests on: a sentence at `listings.facts.<key>` with its values, and the record it was read from. */
export const factKeys = [
  "checkMissed",
  "partyMembersWithoutOrganization",
  "orderOverdue",
  "checkRectificationOverdue",
  "penalized",
  "earlierPenalty",
  "unreachable",
  "judgment",
  "revoked",
  "abnormalSince",
  "stated",
] as const;

/** Values named `…On` are days, those named `…Fen` sums of money; all others are shown as they are. */
export const listingFact = z.object({
  key: z.enum(factKeys),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  record: z
    .object({ type: z.enum(["case", "penalty", "externalRecord", "organization"]), id: z.string() })
    .nullable(),
});
export type ListingFact = z.infer<typeof listingFact>;
export const listingFactsSchema = z.array(listingFact);

const text = (maximum: number) => z.string().trim().min(1).max(maximum);
const several = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (value === undefined || value === "" ? [] : [value].flat()), z.array(item));

export const listingIdSchema = z.object({ id: z.uuid() });

/** An officer proposes: which condition, what was seen, and why it is a case of the law. */
export const proposalSchema = z.object({
  organizationId: z.uuid("listings.problems.organization"),
  condition: z.enum(listingConditions),
  facts: text(2_000),
  reason: text(2_000),
});

export const noticeSchema = listingIdSchema.extend({ reason: text(2_000) });

export const defenceSchema = listingIdSchema.extend({
  statement: text(6_000),
  fileIds: several(z.uuid()),
});

export const verificationSchema = listingIdSchema.extend({
  /** What the officer found about the facts and about each point of the defence. */
  verification: text(4_000),
  recommendation: z.enum(["list", "doNotList"]),
});

export const decisionSchema = listingIdSchema.extend({ reason: text(4_000) });
export const removalSchema = listingIdSchema.extend({ reason: text(2_000) });

/** Discontinued because the proposal was mistaken, was settled meanwhile, or the organization is exempt (art. 12). */
export const discontinuationCauses = ["mistaken", "settled", "exempt"] as const;
export type DiscontinuationCause = (typeof discontinuationCauses)[number];
export const discontinuationSchema = listingIdSchema.extend({
  cause: z.enum(discontinuationCauses),
  reason: text(2_000),
  /** The written certificate of another department, where the organization is exempt. */
  fileIds: several(z.uuid()),
});

export const annulmentSchema = listingIdSchema.extend({
  /** The decision by which the ground of the listing was annulled, and who took it. */
  decision: text(300),
  reason: text(2_000),
});
