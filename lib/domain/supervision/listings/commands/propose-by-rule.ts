import { command } from "@/lib/platform/command";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { sayIn } from "@/lib/platform/i18n/say";
import { originOf } from "../candidates/rules";
import { candidateSchema } from "../candidates/schema";
import { mayPropose } from "../policy";
import { findCandidate } from "../queries/candidates";
import { openProposal } from "./open-proposal";

/**
 * Proposes one candidate of the preview, which is looked up anew. Throws Refusal "listings.noCandidate" where the fact no
 * longer stands, "listings.proposedAlready" where it was proposed before.
 */
export const proposeCandidate = command(candidateSchema, async (context, { condition, recordId }) => {
  const { actor, tx, today } = context;
  if (!mayPropose(actor)) throw new Forbidden();
  const candidate = await findCandidate({ condition, recordId }, today, tx);
  if (!candidate) throw new Refusal("listings.noCandidate");
  return openProposal(context, {
    organizationId: candidate.organizationId,
    condition,
    facts: candidate.facts,
    reason: sayIn("zh-CN")(`listings.conditions.${condition}.reason`),
    reasonEn: sayIn("en")(`listings.conditions.${condition}.reason`),
    origin: originOf(candidate),
  });
});
