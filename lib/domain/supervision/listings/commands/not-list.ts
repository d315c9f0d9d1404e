import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { listingEvents } from "../events";
import { listingLetter } from "../letters/rules";
import { listingLifecycle } from "../policy";
import { getListing } from "../queries/listing";
import { decisionSchema } from "../schema";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";

/** A second officer decides not to list the organization and says why. */
export const decideNotToList = command(decisionSchema, async (context, { id, reason }) => {
  const { actor, tx, now, today } = context;
  const file = await getListing(actor, id, tx);
  const status = listingLifecycle.take("notList", actor, file);
  await enterStatus(context, file, status, { outcome: "notListed", decidedAt: now });
  const letter = await issueCaseLetter(
    tx,
    actor,
    file,
    listingLetter(file.listing, "noListing", { reason }),
    {
      now,
      today,
    },
  );
  await tx.listing.update({
    where: { caseId: id },
    data: {
      decidedById: actor.accountId,
      decidedByName: actor.name,
      decisionReason: reason,
      decisionNumber: letter.number,
    },
  });
  const told = { ...detailsOf(file), reason, decision: letter.number };
  await record(tx, actor, listingEvents.notListed(id, told));
  return { id };
});
