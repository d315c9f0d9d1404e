import { type Actor, isSystem } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { Forbidden } from "@/lib/platform/errors";
import { conditionTraits } from "../conditions/rules";
import { openStatuses } from "../rules";
import { listingConditions } from "../schema";
import { listAnnulledBases } from "./annulled-bases";

const endingByThemselves = listingConditions.filter((one) => conditionTraits[one].exit === "period");

/**
 * Listings that the portal has to act upon today: defences that never came, periods that are over, entries and proposals of
 * organizations that are deregistered, and entries that rest on what was annulled. For the portal itself.
 */
export async function listDueListings(actor: Actor, today: CalendarDate) {
  if (!isSystem(actor)) throw new Forbidden();
  const day = toDatabaseDate(today);
  const orphaned = await database().listing.findMany({
    where: { case: { status: { in: [...openStatuses] } }, organization: { status: "deregistered" } },
    select: { caseId: true },
  });
  const lapsing = await database().listing.findMany({
    where: { case: { status: "noticed" }, defenceDueOn: { lt: day } },
    select: { caseId: true },
  });
  const leaving = await database().listing.findMany({
    where: {
      case: { status: "listed" },
      OR: [
        { condition: { in: endingByThemselves }, exitFrom: { lte: day } },
        { organization: { status: "deregistered" } },
      ],
    },
    select: { caseId: true },
  });
  const idsOf = (rows: readonly { caseId: string }[]) => [...new Set(rows.map(({ caseId }) => caseId))];
  return {
    orphaned: idsOf(orphaned),
    lapsing: idsOf(lapsing),
    leaving: idsOf([...leaving, ...(await listAnnulledBases())]),
  };
}
