import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { annualCheckEvents } from "../events";
import { annualCheckLifecycle } from "../policy";
import { annualCheckDetailsOf, getAnnualCheck } from "../queries/annual-check";
import { reassessmentSchema } from "../schema";
import { enterStatus } from "./enter-status";
import { issueCheckLetter } from "./issue-check-letter";

/** Another officer than the one who concluded examines the rectification and gives the conclusion that stands after it. */
export const reassessAnnualCheck = command(
  reassessmentSchema,
  async ({ actor, tx, now, today }, { id, reassessment, reason }) => {
    const check = await getAnnualCheck(actor, id, tx);
    const status = annualCheckLifecycle.take("reassess", actor, check);
    await enterStatus(tx, check, status, { now, today }, { outcome: reassessment });
    await tx.annualCheck.update({
      where: { caseId: id },
      data: {
        reassessment,
        reassessedById: actor.accountId,
        reassessedByName: actor.name,
        reassessedAt: now,
      },
    });
    const reassessed = await getAnnualCheck(actor, id, tx);
    await issueCheckLetter(
      tx,
      actor,
      reassessed,
      { kind: "reassessment", until: null, reason },
      { now, today },
    );
    const before = check.conclusion ?? "unqualified";
    const details = { ...annualCheckDetailsOf(check), conclusion: reassessment, before, reason };
    await record(tx, actor, annualCheckEvents.reassessed(id, details));
    return { id };
  },
);
