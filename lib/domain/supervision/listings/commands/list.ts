import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { listingEvents } from "../events";
import { listingLetter } from "../letters/rules";
import { listingLifecycle } from "../policy";
import { getListing } from "../queries/listing";
import { listingPeriods } from "../queries/periods";
import { exitFrom } from "../rules";
import { decisionSchema } from "../schema";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";
import { moveEntries } from "./move-entries";
import { restartClocks } from "./restart-clocks";
import { showStanding } from "./show-standing";

/**
 * A second officer puts the organization on the list: public from this moment, the letter tells reasons, period, way out
 * and remedies. Entries that it has already begin their periods anew, or are moved where the law moves them.
 */
export const decideToList = command(decisionSchema, async (context, { id, reason }) => {
  const { actor, tx, now, today } = context;
  const file = await getListing(actor, id, tx);
  const status = listingLifecycle.take("list", actor, file);
  const { condition } = file.listing;
  const exit = exitFrom(condition, today, await listingPeriods(today, tx));
  const told = { reason, listedOn: today, exitFrom: exit };
  const order = listingLetter(file.listing, "decision", told);
  await enterStatus(context, file, status, { outcome: "listed", decidedAt: now });
  const letter = await issueCaseLetter(tx, actor, file, order, { now, today });
  const movedFromId = condition === "abnormalForTwoYears" ? await moveEntries(context, file, reason) : null;
  await restartClocks(context, file);
  await tx.listing.update({
    where: { caseId: id },
    data: {
      decidedById: actor.accountId,
      decidedByName: actor.name,
      decisionReason: reason,
      decisionNumber: letter.number,
      listedOn: toDatabaseDate(today),
      clockStartedOn: toDatabaseDate(today),
      exitFrom: exit && toDatabaseDate(exit),
      movedFromId,
    },
  });
  await showStanding(context, file.listing.organizationId);
  const details = { ...detailsOf(file), ...told, decision: letter.number, exitFrom: exit ?? "" };
  await record(tx, actor, listingEvents.decided(id, details));
  return { id };
});
