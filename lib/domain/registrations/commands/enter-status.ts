import { moveCase } from "@/lib/domain/cases/commands/move-case";
import type { CalendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { archiveClosedCase } from "../archive/jobs";
import type { RegistrationCase } from "../queries/registration";
import { isClosed, limitOf, waitsFor } from "../rules";
import type { RegistrationStatus } from "../schema";

const ofTheClock = ["accepted", "paused", "reviewed"] as const satisfies RegistrationStatus[];
const keepsClock = (status: RegistrationStatus) => ofTheClock.some((one) => one === status);

/**
 * Moves a registration into a status: whose turn it is, and the limit that begins. The limit from acceptance to decision
 * begins once and goes on through review, pauses and sending back. The file of a case that ends is bound.
 * Throws Refusal "platform.changedMeanwhile".
 */
export async function enterStatus(
  tx: Transaction,
  registration: RegistrationCase,
  status: RegistrationStatus,
  moment: { now: Date; today: CalendarDate },
  changes: Prisma.CaseUncheckedUpdateManyInput = {},
) {
  const isEnding = isClosed(status);
  const goesOn = keepsClock(registration.status) && keepsClock(status);
  const rule = limitOf(status, registration.kind);
  const begins = rule === null ? "none" : { rule };
  const limit = isEnding || goesOn ? "keep" : begins;
  const turn = waitsFor(status, registration.authority);
  await moveCase(tx, registration, { status, waitsFor: turn, limit, isEnding }, moment, changes);
  if (isEnding && registration.submittedAt) {
    await enqueue(tx, archiveClosedCase, { caseId: registration.id });
  }
}
