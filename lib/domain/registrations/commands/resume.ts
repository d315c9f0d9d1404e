import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { registrationEvents } from "../events";
import { registrationLifecycle } from "../policy";
import { getRegistration } from "../queries/registration";
import { resumptionSchema } from "../schema";
import { enterStatus } from "./enter-status";

/** Lets the clock go on, today included, with what was found. */
export const resumeRegistration = command(
  resumptionSchema,
  async ({ actor, tx, now, today }, { id, finding }) => {
    const registration = await getRegistration(actor, id, tx);
    const status = registrationLifecycle.take("resume", actor, registration);
    await tx.casePause.updateMany({
      where: { caseId: id, until: null },
      data: { until: toDatabaseDate(today), finding },
    });
    await enterStatus(tx, registration, status, { now, today });
    const details = caseDetailsOf(registration);
    await record(tx, actor, registrationEvents.resumed(id, { ...details, reason: finding }));
    return { id };
  },
);
