import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { sayIn } from "@/lib/platform/i18n/say";
import { listingLifecycle } from "../policy";
import { getListing } from "../queries/listing";
import { listingIdSchema } from "../schema";
import { endProposal } from "./end-proposal";

/** Ends a proposal whose organization was deregistered meanwhile: nobody is left to be listed. Only the portal does this. */
export const discontinueOrphan = command(listingIdSchema, async (context, { id }) => {
  const { actor, tx } = context;
  const file = await getListing(actor, id, tx);
  const status = listingLifecycle.take("fallAway", actor, file);
  const { organizationId } = file.listing;
  const organization = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
  if (organization.status !== "deregistered") throw new Refusal("listings.fallAwayTooLate");
  const said = (locale: "zh-CN" | "en") => sayIn(locale)("listings.deregisteredMeanwhile");
  await endProposal(context, file, status, { cause: "settled", reason: said("zh-CN"), reasonEn: said("en") });
  return { id };
});
