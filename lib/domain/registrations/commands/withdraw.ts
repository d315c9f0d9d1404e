import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { registrationEvents } from "../events";
import { issueLetter } from "../letters/commands/issue-letter";
import { registrationLifecycle } from "../policy";
import { getRegistration } from "../queries/registration";
import { reasonSchema } from "../schema";
import { enterStatus } from "./enter-status";

/** The applicant takes the application back before it is decided; a pause that still runs ends with it. */
export const withdrawRegistration = command(
  reasonSchema,
  async ({ actor, tx, now, today }, { id, reason }) => {
    const registration = await getRegistration(actor, id, tx);
    const status = registrationLifecycle.take("withdraw", actor, registration);
    await enterStatus(tx, registration, status, { now, today });
    await tx.casePause.updateMany({
      where: { caseId: id, until: null },
      data: { until: toDatabaseDate(today) },
    });
    const withdrawn = await getRegistration(actor, id, tx);
    await issueLetter(tx, actor, withdrawn, { kind: "withdrawal", reason }, { now, today });
    await record(tx, actor, registrationEvents.withdrawn(id, { ...caseDetailsOf(registration), reason }));
    return { id };
  },
);
