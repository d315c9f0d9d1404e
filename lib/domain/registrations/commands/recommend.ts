import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { FieldProblem } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { registrationEvents } from "../events";
import { registrationLifecycle } from "../policy";
import { getRegistration } from "../queries/registration";
import { recommendationSchema } from "../schema";
import { enterStatus } from "./enter-status";

/** The officer who examined a case recommends a decision; another one decides. A refusal names its ground in law. */
export const recommendRegistration = command(
  recommendationSchema,
  async ({ actor, tx, now, today }, { id, recommendation, refusalGround, reason }) => {
    const registration = await getRegistration(actor, id, tx);
    const status = registrationLifecycle.take("recommend", actor, registration);
    const isRefusal = recommendation === "refused";
    if (isRefusal && refusalGround === undefined)
      throw new FieldProblem("refusalGround", "registrations.problems.groundMissing");
    await enterStatus(tx, registration, status, { now, today });
    await tx.registration.update({
      where: { caseId: id },
      data: {
        reviewedById: actor.accountId,
        reviewedByName: actor.name,
        reviewedAt: now,
        recommendation,
        reviewReason: reason,
        refusalGround: isRefusal ? refusalGround : null,
      },
    });
    const details = { ...caseDetailsOf(registration), reason, recommendation };
    await record(tx, actor, registrationEvents.recommended(id, details));
    return { id };
  },
);
