import { getRule } from "@/lib/domain/district/queries/rules";
import { addMonths } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { FieldProblem } from "@/lib/platform/errors";
import { annualCheckLifecycle } from "../policy";
import { getAnnualCheck } from "../queries/annual-check";
import { departs, needsRectification } from "../rules";
import { conclusionSchema } from "../schema";
import { writeConclusion } from "./write-conclusion";

/**
 * A second officer concludes a report, and the conclusion is public at once. All but the best give the organization until
 * `rectifyBy` to set right what was found. A conclusion other than the recommended one, or than the check list allows, needs
 * its reason.
 */
export const concludeAnnualCheck = command(
  conclusionSchema,
  async ({ actor, tx, now, today }, { id, conclusion, reason }) => {
    const check = await getAnnualCheck(actor, id, tx);
    const step = needsRectification(conclusion) ? "orderRectification" : "conclude";
    const status = annualCheckLifecycle.take(step, actor, check);
    const isOther = conclusion !== check.recommendation;
    const isSilent = reason.length < 2;
    if (isSilent && (isOther || (departs(conclusion, check.breaches) && !check.reviewReason)))
      throw new FieldProblem("reason", "annualChecks.problems.whyOther");
    const months = await getRule("annualCheck.rectificationMonths", today, tx);
    await writeConclusion({ actor, tx, now, today }, check, {
      status,
      conclusion,
      reason: reason || (isOther ? "" : (check.reviewReason ?? "")),
      rectifyBy: status === "rectifying" ? addMonths(today, months) : null,
      isBulk: false,
    });
    return { id };
  },
);
