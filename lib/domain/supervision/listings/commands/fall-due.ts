import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { listingEvents } from "../events";
import { listingLifecycle } from "../policy";
import { getListing } from "../queries/listing";
import { exitCause } from "../rules";
import { listingIdSchema } from "../schema";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";

/**
 * The period of an entry that ends without application is over, its organization is deregistered, or what it rests on was
 * annulled: an officer is asked whether it leaves (Order 60 art. 14, 18; Shanghai art. 37). Only the portal does this; it removes nobody.
 */
export const letListingFallDue = command(listingIdSchema, async (context, { id }) => {
  const { actor, tx, today } = context;
  const file = await getListing(actor, id, tx);
  const status = listingLifecycle.take("fallDue", actor, file);
  const { organizationId, exitFrom, listedOn, baseAnnulledOn } = file.listing;
  const organization = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
  const known = { organization: organization.status, isAnnulled: baseAnnulledOn !== null };
  const cause = exitCause(file.listing, known, today);
  if (cause === null) throw new Refusal("listings.periodRuns");
  const annulment = { rule: "listing.annulmentWorkingDays", from: baseAnnulledOn ?? today } as const;
  await enterStatus(context, file, status, {}, cause === "annulled" ? annulment : undefined);
  const told = { ...detailsOf(file), reason: cause, listedOn: listedOn ?? today, exitFrom: exitFrom ?? "" };
  await record(tx, actor, listingEvents.exitDue(id, told));
  return { id };
});
