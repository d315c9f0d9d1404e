import { type LimitMove, moveCase } from "@/lib/domain/cases/commands/move-case";
import { daysTaken } from "@/lib/domain/cases/rules";
import type { CaseAuthority } from "@/lib/domain/cases/schema";
import { getWorkingCalendar } from "@/lib/domain/district/queries/calendar";
import type { CommandContext } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { ComplaintCase } from "../queries/complaint";
import { hasEnded, limits, waitsFor } from "../rules";
import type { ComplaintOutcome, ComplaintStatus } from "../schema";

type Move = {
  status: ComplaintStatus;
  /** Where the office changes. */
  authority?: CaseAuthority;
  outcome?: ComplaintOutcome;
  /** Columns of the complaint that the step writes. */
  written?: Prisma.ComplaintUncheckedUpdateInput;
};

/**
 * Takes a complaint to its next status. From triage on one limit runs until the reply, counted from the day on which it
 * was filed, whoever has it meanwhile.
 */
export async function moveComplaint(
  { tx, now, today }: Pick<CommandContext, "tx" | "now" | "today">,
  complaint: ComplaintCase,
  { status, authority = complaint.authority, outcome, written }: Move,
): Promise<void> {
  const limit: LimitMove =
    complaint.status === "filed" ? { rule: limits.reply, from: complaint.filedOn } : "keep";
  const isEnding = hasEnded(status);
  const calendar = await getWorkingCalendar(tx);
  const taken = daysTaken(complaint.filedOn, today, "workingDays", [], calendar);
  const party = waitsFor(status, authority);
  await moveCase(
    tx,
    complaint,
    { status, waitsFor: party, limit, isEnding },
    { now, today },
    {
      authority,
      ...(isEnding && { outcome: outcome ?? null, decidedAt: now, daysTaken: taken }),
    },
  );
  if (written) await tx.complaint.update({ where: { caseId: complaint.id }, data: written });
}
