import { command } from "@/lib/platform/command";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { annualCheckEvents } from "../../events";
import { mayChase } from "../../policy";
import { annualCheckDetailsOf } from "../../queries/annual-check";
import { getUnfiledCheck } from "../../queries/unfiled";
import { unfiledStatuses } from "../../rules";
import { chaseSchema } from "../schema";
import { writeToOrganization } from "./write-to-organization";

/**
 * Writes to an organization that has not filed, in an officer's own words: the bureau to all, a center and a supervisory
 * unit to those of their own. The portal keeps what was written. Throws Refusal "annualChecks.filedAlready".
 */
export const chaseAnnualCheck = command(chaseSchema, async ({ actor, tx, now }, { id, message }) => {
  if (!mayChase(actor)) throw new Forbidden();
  const check = await getUnfiledCheck(actor, id, tx);
  if (!unfiledStatuses.some((status) => status === check.status))
    throw new Refusal("annualChecks.filedAlready");
  const { dueOn } = check.campaign;
  await record(tx, actor, annualCheckEvents.chased(id, { ...annualCheckDetailsOf(check), dueOn, message }));
  await writeToOrganization({ tx, now }, check.organizationId, (say) => ({
    subject: say("annualChecks.messages.subject", { year: String(check.year) }),
    text: say("annualChecks.messages.chase", { message, office: actor.name }),
  }));
  return { id };
});
