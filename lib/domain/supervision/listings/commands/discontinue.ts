import { keepSubmission } from "@/lib/domain/cases/commands/keep-submission";
import { command } from "@/lib/platform/command";
import { FieldProblem } from "@/lib/platform/errors";
import { listingLifecycle } from "../policy";
import { getListing } from "../queries/listing";
import { discontinuationSchema } from "../schema";
import { endProposal } from "./end-proposal";

/**
 * Ends a proposal before it is decided: it was mistaken, was settled meanwhile, or another department certified in writing
 * that the organization is not directly responsible (Order 60 art. 12). Whoever was served is told by letter.
 */
export const discontinueListing = command(
  discontinuationSchema,
  async (context, { id, cause, reason, fileIds }) => {
    const file = await getListing(context.actor, id, context.tx);
    const status = listingLifecycle.take("discontinue", context.actor, file);
    if (cause === "exempt" && fileIds.length === 0)
      throw new FieldProblem("fileIds", "listings.problems.certificateMissing");
    if (fileIds.length > 0) await keepSubmission(context, id, { kind: "exemption", answers: {}, fileIds });
    await endProposal(context, file, status, { cause, reason });
    return { id };
  },
);
