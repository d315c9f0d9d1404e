import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { penaltyEvents } from "../events";
import { penaltyLifecycle } from "../policy";
import { getProceeding } from "../queries/proceeding";
import { reasonSchema } from "../schema";
import { restoreInRegister, resumeInRegister } from "./apply-to-register";
import { moveProceeding } from "./move-proceeding";

/**
 * Takes a decided penalty back, after a review, a court's judgment or the bureau's own correction. It leaves the public
 * page at once; a running suspension ends, and an entry that it ended is on the register again.
 */
export const annulPenalty = command(reasonSchema, async (context, { id, reason }) => {
  const { actor, tx, now, today } = context;
  const proceeding = await getProceeding(actor, id, tx);
  const status = penaltyLifecycle.take("annul", actor, proceeding);
  const { penalty, organizationId } = proceeding;
  if (penalty === null) throw new Error("a decided proceeding without its penalty");
  await moveProceeding(context, proceeding, { status, changes: { outcome: "annulled" } });
  await tx.penalty.update({
    where: { id: penalty.id },
    data: { annulledOn: toDatabaseDate(today), annulReason: reason },
  });
  const values = () => ({ reason, decision: penalty.number });
  const order = { namespace: "penalties", kind: "annulment", mark: "罚撤", values } as const;
  await issueCaseLetter(tx, actor, proceeding, order, { now, today });
  const told = { ...caseDetailsOf(proceeding), reason, penaltyId: penalty.id, annulledOn: today };
  await record(tx, actor, penaltyEvents.annulled(id, told));
  const undone = { organizationId, reason: `处罚决定已撤销（${penalty.number}）` };
  if (penalty.kind === "suspension") await resumeInRegister({ actor, tx, today }, undone);
  if (penalty.kind === "revocation") await restoreInRegister({ actor, tx, today }, undone);
  return { id };
});
