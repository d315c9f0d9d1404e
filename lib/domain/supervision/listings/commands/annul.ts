import { command } from "@/lib/platform/command";
import { listingLifecycle } from "../policy";
import { getListing } from "../queries/listing";
import { annulmentSchema } from "../schema";
import { leaveList } from "./leave-list";

/**
 * What a listing rested on was annulled: the entry is taken out as if it had never been (Shanghai Regulations on Social
 * Credit art. 37). `decision` names the decision that annulled it.
 */
export const annulListing = command(annulmentSchema, async (context, { id, decision, reason }) => {
  const file = await getListing(context.actor, id, context.tx);
  listingLifecycle.take("annul", context.actor, file);
  await leaveList(context, file, "annulled", `${decision}\n${reason}`);
  return { id };
});
