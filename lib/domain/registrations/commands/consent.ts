import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { registrationEvents } from "../events";
import { registrationLifecycle } from "../policy";
import { getRegistration } from "../queries/registration";
import { remarkSchema } from "../schema";
import { enterStatus } from "./enter-status";

/** The supervisory unit consents. */
export const consentToRegistration = command(
  remarkSchema,
  async ({ actor, tx, now, today }, { id, remark }) => {
    const registration = await getRegistration(actor, id, tx);
    const status = registrationLifecycle.take("consent", actor, registration);
    await enterStatus(tx, registration, status, { now, today });
    await tx.registration.update({
      where: { caseId: id },
      data: {
        consentedById: actor.accountId,
        consentedByName: actor.name,
        consentedAt: now,
        consentRemark: remark || null,
        consentFileId: null,
      },
    });
    await record(tx, actor, registrationEvents.consented(id, { ...caseDetailsOf(registration), remark }));
    return { id };
  },
);
