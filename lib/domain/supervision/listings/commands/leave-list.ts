import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import type { CommandContext } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { listingEvents } from "../events";
import { listingLetter } from "../letters/rules";
import { getListing, type ListingCase } from "../queries/listing";
import { isStanding } from "../rules";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";
import { showStanding } from "./show-standing";

type Way = "removed" | "moved" | "annulled";

/** Takes an entry off its list in the caller's transaction, and says so in a letter and in the record. */
export async function leaveList(
  context: CommandContext,
  file: ListingCase,
  way: Way,
  reason: string,
): Promise<void> {
  const { actor, tx, now, today } = context;
  await enterStatus(context, file, way);
  await tx.listing.update({
    where: { caseId: file.id },
    data: {
      removedOn: toDatabaseDate(today),
      removalReason: reason,
      removedById: actor.accountId,
      removedByName: actor.name,
    },
  });
  await showStanding(context, file.listing.organizationId);
  const listedOn = file.listing.listedOn ?? today;
  // What is moved is told by the decision on the other list.
  const letter =
    way === "moved"
      ? null
      : await issueCaseLetter(
          tx,
          actor,
          file,
          listingLetter(file.listing, way === "removed" ? "removal" : "annulment", {
            reason,
            listedOn,
            removedOn: today,
          }),
          { now, today },
        );
  const told = { ...detailsOf(file), reason, listedOn, removedOn: today, decision: letter?.number ?? "" };
  await record(tx, actor, listingEvents[way](file.id, told));
}

/**
 * The effect of a granted repair: the entry leaves its list with the decision of that other case. Throws Refusal
 * "listings.removeTooLate" where it has left already.
 */
export async function leaveByRepair(
  context: CommandContext,
  listingId: string,
  reason: string,
): Promise<void> {
  const file = await getListing(context.actor, listingId, context.tx);
  if (!isStanding(file.status)) throw new Refusal("listings.removeTooLate", { status: file.status });
  await leaveList(context, file, "removed", reason);
}
