import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { newUuid7 } from "@/lib/platform/identifiers/uuid7";
import { mayPropose } from "../policy";
import { proposalSchema } from "../schema";
import { openProposal } from "./open-proposal";

/** An officer proposes to list an organization for what the records of the portal do not tell. */
export const proposeListing = command(proposalSchema, async (context, input) => {
  if (!mayPropose(context.actor)) throw new Forbidden();
  const { organizationId, condition, facts, reason } = input;
  return openProposal(context, {
    organizationId,
    condition,
    facts: [{ key: "stated", values: { text: facts }, record: null }],
    reason,
    reasonEn: null,
    origin: `${condition}:${newUuid7()}`,
  });
});
