import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { registrationEvents } from "../events";
import { registrationLifecycle } from "../policy";
import { getRegistration } from "../queries/registration";
import { reasonSchema } from "../schema";
import { enterStatus } from "./enter-status";

/** Whoever decides sends a case back to be examined again; its recommendation no longer stands, the clock goes on. */
export const sendBackRegistration = command(
  reasonSchema,
  async ({ actor, tx, now, today }, { id, reason }) => {
    const registration = await getRegistration(actor, id, tx);
    const status = registrationLifecycle.take("sendBack", actor, registration);
    await enterStatus(tx, registration, status, { now, today });
    await tx.registration.update({
      where: { caseId: id },
      data: {
        reviewedById: null,
        reviewedByName: null,
        reviewedAt: null,
        recommendation: null,
        reviewReason: null,
        refusalGround: null,
      },
    });
    await record(tx, actor, registrationEvents.sentBack(id, { ...caseDetailsOf(registration), reason }));
    return { id };
  },
);
