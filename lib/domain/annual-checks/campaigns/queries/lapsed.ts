import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";

/** Returned reports of closed campaigns whose limit for correction has passed, for the portal itself. */
export async function listLapsed(today: CalendarDate, campaignId?: string): Promise<string[]> {
  const rows = await database().annualCheck.findMany({
    where: {
      campaign: { status: "closed", ...(campaignId && { id: campaignId }) },
      case: { status: "returned", dueOn: { lt: toDatabaseDate(today) } },
    },
    select: { caseId: true },
    orderBy: { caseId: "asc" },
  });
  return rows.map(({ caseId }) => caseId);
}
