import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import { getWorkingCalendar } from "@/lib/domain/district/queries/calendar";
import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import type { CalendarDate } from "@/lib/platform/clock";
import { deadline } from "@/lib/platform/clock";
import type { CommandContext } from "@/lib/platform/command";
import type { Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { listingLetter } from "../letters/rules";
import type { ListingCase } from "../queries/listing";
import { toldReason } from "../rules";
import { enterStatus } from "./enter-status";

/** The last day for a statement of defence to a notice served today. */
async function defenceDueOn(tx: Transaction, today: CalendarDate): Promise<CalendarDate> {
  const rule = await getRuleInForce("listing.defenceWorkingDays", today, tx);
  const limit = { value: rule.value, unit: "workingDays" as const, basis: rule.basis };
  return deadline(limit, today, [], await getWorkingCalendar(tx)).date ?? today;
}

/**
 * Serves the notice before listing: facts, reasons, basis and rights in a letter, and the days for a defence begin. With it
 * the organization sees the case for the first time.
 */
export async function serve(
  context: CommandContext,
  file: ListingCase,
  { reason: written, isServedByPublication }: { reason: string; isServedByPublication: boolean },
) {
  const { actor, tx, now, today } = context;
  const told = toldReason(file.listing, written);
  const until = await defenceDueOn(tx, today);
  await enterStatus(context, file, "noticed", { servedAt: now });
  await tx.listing.update({
    where: { caseId: file.id },
    data: {
      ...told,
      isServedByPublication,
      noticeServedOn: toDatabaseDate(today),
      defenceDueOn: toDatabaseDate(until),
    },
  });
  const order = listingLetter(file.listing, "notice", { ...told, until });
  const letter = await issueCaseLetter(tx, actor, file, order, { now, today });
  return { until, letter, told };
}
