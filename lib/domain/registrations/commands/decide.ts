import type { CommandContext } from "@/lib/platform/command";
import { daysTaken } from "../../cases/rules";
import { getWorkingCalendar } from "../../district/queries/calendar";
import type { RegistrationCase } from "../queries/registration";
import type { RefusalGround, RegistrationOutcome } from "../schema";
import { enterStatus } from "./enter-status";

type Decision = { outcome: RegistrationOutcome; reason: string; ground?: RefusalGround };

/**
 * Closes a case with its outcome: who decided, why, and how many days it took in the unit of its limit. First of two
 * officers at once wins; the other is told by Refusal "platform.changedMeanwhile".
 */
export async function decide(
  { actor, tx, now, today }: CommandContext,
  registration: RegistrationCase,
  { outcome, reason, ground }: Decision,
): Promise<void> {
  const { clockStartedOn, limitUnit, pauses } = registration;
  const calendar = await getWorkingCalendar(tx);
  await enterStatus(
    tx,
    registration,
    outcome,
    { now, today },
    {
      outcome,
      decidedAt: now,
      daysTaken:
        clockStartedOn && limitUnit ? daysTaken(clockStartedOn, today, limitUnit, pauses, calendar) : null,
    },
  );
  await tx.registration.update({
    where: { caseId: registration.id },
    data: {
      decidedById: actor.accountId,
      decidedByName: actor.name,
      decisionReason: reason || null,
      refusalGround: ground ?? null,
    },
  });
}
