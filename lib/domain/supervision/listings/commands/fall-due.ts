import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { conditionTraits } from "../conditions/rules";
import { listingEvents } from "../events";
import { listingLifecycle } from "../policy";
import { getListing } from "../queries/listing";
import { isPeriodOver } from "../rules";
import { listingIdSchema } from "../schema";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";

/**
 * The period of an entry that ends without application is over: an officer is asked whether it leaves (Order 60 art. 14).
 * Only the portal does this; it removes nobody.
 */
export const letListingFallDue = command(listingIdSchema, async (context, { id }) => {
  const { actor, tx, today } = context;
  const file = await getListing(actor, id, tx);
  const status = listingLifecycle.take("fallDue", actor, file);
  const { condition, exitFrom, listedOn } = file.listing;
  const endsByItself = conditionTraits[condition].exit === "period" && exitFrom !== null;
  if (!endsByItself || !isPeriodOver(exitFrom, today)) throw new Refusal("listings.periodRuns");
  await enterStatus(context, file, status);
  const told = { ...detailsOf(file), reason: "", listedOn: listedOn ?? today, exitFrom };
  await record(tx, actor, listingEvents.exitDue(id, told));
  return { id };
});
