import { keepSubmission } from "@/lib/domain/cases/commands/keep-submission";
import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import { command } from "@/lib/platform/command";
import { FieldProblem } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { listingEvents } from "../events";
import { listingLetter } from "../letters/rules";
import { listingLifecycle } from "../policy";
import { getListing } from "../queries/listing";
import { discontinuationSchema } from "../schema";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";

/**
 * Ends a proposal before it is decided: it was mistaken, was settled meanwhile, or another department certified in writing
 * that the organization is not directly responsible (Order 60 art. 12). Whoever was served is told by letter.
 */
export const discontinueListing = command(
  discontinuationSchema,
  async (context, { id, cause, reason, fileIds }) => {
    const { actor, tx, now, today } = context;
    const file = await getListing(actor, id, tx);
    const status = listingLifecycle.take("discontinue", actor, file);
    if (cause === "exempt" && fileIds.length === 0)
      throw new FieldProblem("fileIds", "listings.problems.certificateMissing");
    await enterStatus(context, file, status, { outcome: "discontinued", decidedAt: now });
    if (fileIds.length > 0) await keepSubmission(context, id, { kind: "exemption", answers: {}, fileIds });
    await tx.listing.update({
      where: { caseId: id },
      data: { decidedById: actor.accountId, decidedByName: actor.name, decisionReason: reason },
    });
    if (file.servedAt !== null) {
      const order = listingLetter(file.listing, "discontinuation", { reason, cause });
      await issueCaseLetter(tx, actor, file, order, { now, today });
    }
    await record(tx, actor, listingEvents.discontinued(id, { ...detailsOf(file), reason, cause }));
    return { id };
  },
);
