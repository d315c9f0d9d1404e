import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { registrationEvents } from "../events";
import { registrationLifecycle } from "../policy";
import { getRegistration } from "../queries/registration";
import { remarkSchema } from "../schema";
import { enterStatus } from "./enter-status";
import { goOn } from "./go-on";

/** The center passes an application on: to its supervisory unit, or to the bureau where nobody has to consent. */
export const endorseRegistration = command(
  remarkSchema,
  async ({ actor, tx, now, today }, { id, remark }) => {
    const registration = await getRegistration(actor, id, tx);
    const preChecked = registrationLifecycle.take("endorse", actor, registration);
    await enterStatus(tx, registration, goOn(actor, registration, preChecked), { now, today });
    await tx.registration.update({
      where: { caseId: id },
      data: {
        preCheckedById: actor.accountId,
        preCheckedByName: actor.name,
        preCheckedAt: now,
        preCheckRemark: remark || null,
      },
    });
    await record(tx, actor, registrationEvents.endorsed(id, { ...caseDetailsOf(registration), remark }));
    return { id };
  },
);
