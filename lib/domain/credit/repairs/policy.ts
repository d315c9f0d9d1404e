import { type Actor, hasRole } from "@/lib/platform/auth/actor";
import { bindLifecycle } from "@/lib/platform/lifecycle";
import { hasStake, isApplicant, isItsAuthority, mayDecideFor } from "../../cases/policy";
import type { CaseSubject } from "../../cases/schema";
import type { RepairStatus } from "./schema";
import { repairWorkflow } from "./workflow";

export type RepairSubject = CaseSubject & {
  status: RepairStatus;
  repair: { verifiedById: string | null };
};

/** Applies for its organization: whoever speaks for it at its desk. */
export const mayApply = (actor: Actor, organizationId: string) =>
  hasRole(actor, "legalRepresentative", "organizationOperator") && actor.organizationId === organizationId;

/** Who may take each step, one line a step. */
export const repairLifecycle = bindLifecycle(repairWorkflow, {
  verify: (actor, subject: RepairSubject) => isItsAuthority(actor, subject) && !hasStake(actor, subject),
  grant: fourEyes,
  refuse: fourEyes,
  withdraw: isApplicant,
});

/** Whoever verified a repair does not decide it. */
function fourEyes(actor: Actor, subject: RepairSubject) {
  if (!mayDecideFor(actor, subject) || hasStake(actor, subject)) return false;
  return actor.accountId !== subject.repair.verifiedById || "ownVerification";
}
