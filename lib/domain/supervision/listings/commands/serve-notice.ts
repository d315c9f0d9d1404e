import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { listingEvents } from "../events";
import { listingLifecycle } from "../policy";
import { getListing } from "../queries/listing";
import { noticeSchema } from "../schema";
import { detailsOf } from "./details-of";
import { serve } from "./serve";

/** An officer who checked a proposal serves the notice on the portal; the days for a defence begin with it. */
export const serveListingNotice = command(noticeSchema, async (context, { id, reason }) => {
  const { actor, tx } = context;
  const file = await getListing(actor, id, tx);
  listingLifecycle.take("serveNotice", actor, file);
  const { until } = await serve(context, file, { reason, isServedByPublication: false });
  const served = await getListing(actor, id, tx);
  await record(tx, actor, listingEvents.noticeServed(id, { ...detailsOf(served), until }));
  return { id };
});
