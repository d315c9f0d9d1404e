import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import type { CommandContext } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { listingEvents } from "../events";
import { listingLetter } from "../letters/rules";
import type { ListingCase } from "../queries/listing";
import type { DiscontinuationCause, ListingStatus } from "../schema";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";

type Ending = {
  cause: DiscontinuationCause;
  reason: string;
  reasonEn?: string;
};

/** Writes the end of a proposal before it is decided, with its reason. Whoever was served is told by letter. */
export async function endProposal(
  context: CommandContext,
  file: ListingCase,
  status: ListingStatus,
  { cause, reason, reasonEn }: Ending,
): Promise<void> {
  const { actor, tx, now, today } = context;
  await enterStatus(context, file, status, { outcome: "discontinued", decidedAt: now });
  await tx.listing.update({
    where: { caseId: file.id },
    data: { decidedById: actor.accountId, decidedByName: actor.name, decisionReason: reason },
  });
  if (file.servedAt !== null) {
    const order = listingLetter(file.listing, "discontinuation", {
      reason,
      reasonEn: reasonEn ?? null,
      cause,
    });
    await issueCaseLetter(tx, actor, file, order, { now, today });
  }
  await record(tx, actor, listingEvents.discontinued(file.id, { ...detailsOf(file), reason, cause }));
}
