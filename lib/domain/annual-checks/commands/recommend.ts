import { command } from "@/lib/platform/command";
import { FieldProblem, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { annualCheckEvents } from "../events";
import { annualCheckLifecycle } from "../policy";
import { annualCheckDetailsOf, getAnnualCheck } from "../queries/annual-check";
import { departs, isOnList } from "../rules";
import { recommendationSchema } from "../schema";
import { enterStatus } from "./enter-status";

/**
 * The officer goes through the check list and recommends a conclusion. One that is not what the list allows needs its
 * reason; so does every one but the best.
 */
export const recommendConclusion = command(
  recommendationSchema,
  async ({ actor, tx, now, today }, { id, recommendation, reason, breaches }) => {
    const check = await getAnnualCheck(actor, id, tx);
    const status = annualCheckLifecycle.take("recommend", actor, check);
    if (!breaches.every((breach) => isOnList(check.kind, breach)))
      throw new Refusal("annualChecks.notOnList");
    const mustSayWhy = recommendation !== "qualified" || departs(recommendation, breaches);
    if (mustSayWhy && reason.length < 2)
      throw new FieldProblem(
        "reason",
        `annualChecks.problems.${departs(recommendation, breaches) ? "whyDeparted" : "whyNotQualified"}`,
      );
    await enterStatus(tx, check, status, { now, today });
    await tx.annualCheckBreach.deleteMany({ where: { caseId: id } });
    await tx.annualCheckBreach.createMany({
      data: breaches.map((breach) => ({ ...breach, caseId: id, foundById: actor.accountId, foundAt: now })),
    });
    await tx.annualCheck.update({
      where: { caseId: id },
      data: {
        reviewedById: actor.accountId,
        reviewedByName: actor.name,
        reviewedAt: now,
        recommendation,
        reviewReason: reason,
      },
    });
    const details = { ...annualCheckDetailsOf(check), reason, recommendation };
    await record(tx, actor, annualCheckEvents.reviewed(id, details));
    return { id };
  },
);
