import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { listingEvents } from "../events";
import { listingLifecycle } from "../policy";
import { getListing } from "../queries/listing";
import { verificationSchema } from "../schema";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";

/** An officer verifies the facts and answers the defence; another one decides. */
export const verifyListing = command(
  verificationSchema,
  async (context, { id, verification, recommendation }) => {
    const { actor, tx, now } = context;
    const file = await getListing(actor, id, tx);
    const status = listingLifecycle.take("verify", actor, file);
    await enterStatus(context, file, status);
    await tx.listing.update({
      where: { caseId: id },
      data: {
        verification,
        recommendation,
        verifiedById: actor.accountId,
        verifiedByName: actor.name,
        verifiedAt: now,
      },
    });
    const details = { ...detailsOf(file), reason: verification, recommendation };
    await record(tx, actor, listingEvents.verified(id, details));
    return { id };
  },
);
