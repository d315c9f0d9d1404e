import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { listingEvents } from "../events";
import { listingLifecycle } from "../policy";
import { getListing } from "../queries/listing";
import { listingIdSchema } from "../schema";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";

/** The days for a defence are over without one, which counts as no objection. Only the portal does this. */
export const lapseDefence = command(listingIdSchema, async (context, { id }) => {
  const { actor, tx, today } = context;
  const file = await getListing(actor, id, tx);
  const status = listingLifecycle.take("lapse", actor, file);
  const { defenceDueOn } = file.listing;
  if (!(defenceDueOn && defenceDueOn < today)) throw new Refusal("listings.stillInTime");
  await enterStatus(context, file, status);
  await record(tx, actor, listingEvents.lapsed(id, detailsOf(file)));
  return { id };
});
