import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { listingLifecycle } from "../policy";
import { findAnnulledBases } from "../queries/annulled-bases";
import { getListing } from "../queries/listing";
import { removalSchema } from "../schema";
import { leaveList } from "./leave-list";

/**
 * An officer takes an entry off its list whose period is over or whose organization is deregistered. All others leave on
 * application, by credit repair. Throws Refusal "listings.annulInstead" where what it rests on was annulled: such an entry
 * never was, and is not merely over.
 */
export const removeListing = command(removalSchema, async (context, { id, reason }) => {
  const file = await getListing(context.actor, id, context.tx);
  listingLifecycle.take("remove", context.actor, file);
  const annulled = await findAnnulledBases(context.tx, id);
  if (annulled.length > 0) throw new Refusal("listings.annulInstead");
  await leaveList(context, file, "removed", reason);
  return { id };
});
