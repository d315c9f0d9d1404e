import { getListing } from "@/lib/domain/supervision/listings/queries/listing";
import { command } from "@/lib/platform/command";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { mayApply } from "../policy";
import { removalBar } from "../rules";
import { removalApplicationSchema } from "../schema";
import { openRepair } from "./open-repair";

/**
 * A listed organization applies to leave its list, with evidence (Order 60 art. 14, 18). Throws Refusal
 * "repairs.notListed", "repairs.beingRemoved", "repairs.deregistrationFirst", "repairs.byAuthority" or
 * "repairs.periodRuns".
 */
export const applyForRemoval = command(
  removalApplicationSchema,
  async (context, { listingId, ...application }) => {
    const { actor, tx, today } = context;
    const file = await getListing(actor, listingId, tx);
    const { organizationId, condition, exitFrom } = file.listing;
    if (!mayApply(actor, organizationId)) throw new Forbidden();
    const bar = removalBar({ condition, exitFrom, status: file.status }, today);
    if (bar) throw new Refusal(`repairs.${bar}`, { date: exitFrom ?? "" });
    return openRepair(context, {
      kind: "listingRemoval",
      organizationId,
      subject: { listingId },
      ...application,
    });
  },
);
