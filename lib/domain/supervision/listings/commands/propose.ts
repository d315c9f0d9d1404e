import { keepSubmission } from "@/lib/domain/cases/commands/keep-submission";
import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { newUuid7 } from "@/lib/platform/identifiers/uuid7";
import { mayPropose } from "../policy";
import { proposalSchema } from "../schema";
import { openProposal } from "./open-proposal";

/** An officer proposes to list an organization for what the records of the portal do not tell. */
export const proposeListing = command(proposalSchema, async (context, input) => {
  if (!mayPropose(context.actor)) throw new Forbidden();
  const { organizationId, condition, facts, reason, fileIds } = input;
  const { id } = await openProposal(context, {
    organizationId,
    condition,
    facts: [{ key: "stated", values: { text: facts }, record: null }],
    reason,
    origin: `${condition}:${newUuid7()}`,
  });
  if (fileIds.length > 0) await keepSubmission(context, id, { kind: "evidence", answers: {}, fileIds });
  return { id };
});
