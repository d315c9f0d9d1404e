import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { getRule } from "@/lib/domain/district/queries/rules";
import type { CalendarDate } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import type { Transaction } from "@/lib/platform/db/client";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { registrationEvents } from "../events";
import { issueLetter } from "../letters/commands/issue-letter";
import { registrationLifecycle } from "../policy";
import { getRegistration, type RegistrationCase } from "../queries/registration";
import { kindTraits } from "../rules";
import { extensionSchema } from "../schema";
import { enterStatus } from "./enter-status";

async function refuseUnlawful(
  tx: Transaction,
  { kind, dueOn }: RegistrationCase,
  days: number,
  today: CalendarDate,
) {
  if (!kindTraits[kind].isExtendable) throw new Refusal("registrations.notExtendable");
  if (dueOn && dueOn < today) throw new Refusal("registrations.limitOver");
  const longest = await getRule("registration.extensionWorkingDays", today, tx);
  if (days > longest) throw new Refusal("registrations.extensionTooLong", { days: longest });
}

/**
 * Makes the running limit longer, once, before it is over, with the approver's reason, which the applicant is told
 * (Administrative Licensing Law art. 42).
 */
export const extendRegistration = command(
  extensionSchema,
  async ({ actor, tx, now, today }, { id, days, reason }) => {
    const registration = await getRegistration(actor, id, tx);
    const status = registrationLifecycle.take("extend", actor, registration);
    await refuseUnlawful(tx, registration, days, today);
    await enterStatus(tx, registration, status, { now, today }, { extendedBy: days });
    const extended = await getRegistration(actor, id, tx);
    const facts = { kind: "extensionNotice", reason, days, until: extended.dueOn } as const;
    await issueLetter(tx, actor, extended, facts, { now, today });
    await record(
      tx,
      actor,
      registrationEvents.extended(id, { ...caseDetailsOf(registration), reason, days }),
    );
    return { id };
  },
);
