import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { amendmentEvents } from "../events";
import { amendmentLifecycle } from "../policy";
import { getAmendment } from "../queries";
import { withdrawalSchema } from "../schema";

/** The proposer takes the proposal back before anyone decided it. */
export const withdrawAmendment = command(withdrawalSchema, async ({ actor, tx }, { id, reason }) => {
  const amendment = await getAmendment(actor, id, tx);
  const status = amendmentLifecycle.take("withdraw", actor, amendment);
  await advance(tx.amendment, amendment, { status, decisionReason: reason || null });
  const { number, organizationId, organization, changes } = amendment;
  const told = {
    number,
    organizationId,
    organization: organization.name,
    fields: Object.keys(changes),
    reason,
  };
  await record(tx, actor, amendmentEvents.withdrawn(id, told));
  return { id };
});
