import { command } from "@/lib/platform/command";
import { listingLifecycle } from "../policy";
import { getListing } from "../queries/listing";
import { removalSchema } from "../schema";
import { leaveList } from "./leave-list";

/**
 * An officer takes an entry off its list whose period is over or whose organization is deregistered. All others leave on
 * application, by credit repair, or are annulled with what they rest on.
 */
export const removeListing = command(removalSchema, async (context, { id, reason }) => {
  const file = await getListing(context.actor, id, context.tx);
  listingLifecycle.take("remove", context.actor, file);
  await leaveList(context, file, "removed", reason);
  return { id };
});
