import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";

/** Complaints on which the organization let its day pass. */
export async function listUnanswered(today: CalendarDate): Promise<string[]> {
  const late = await database().complaint.findMany({
    where: { answerDueOn: { lt: toDatabaseDate(today) }, answeredAt: null, case: { status: "asked" } },
    select: { caseId: true },
  });
  return late.map(({ caseId }) => caseId);
}
