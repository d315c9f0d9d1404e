import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import { graver } from "../rules";
import type { ListingCondition } from "../schema";
import type { Standing } from "../standing/schema";

const nowhere: Standing = { list: null, entries: [] };

/**
 * Where each of some organizations stands on a day, by id; those on no list are not in the map. Entries that were
 * annulled never count. Public: the same for every reader.
 */
export async function standingsOf(
  organizationIds: readonly string[],
  day: CalendarDate,
  tx: Transaction = database(),
): Promise<Map<string, Standing>> {
  const date = toDatabaseDate(day);
  const rows = await tx.listing.findMany({
    where: {
      organizationId: { in: [...organizationIds] },
      listedOn: { lte: date },
      OR: [{ removedOn: null }, { removedOn: { gt: date } }],
      case: { status: { not: "annulled" } },
    },
    orderBy: [{ listedOn: "desc" }, { caseId: "desc" }],
  });
  const standings = new Map<string, Standing>();
  for (const { organizationId, caseId, list, condition, listedOn, exitFrom } of rows) {
    if (listedOn === null) continue;
    const entry = {
      caseId,
      list,
      condition: condition as ListingCondition,
      listedOn: fromDatabaseDate(listedOn),
      exitFrom: exitFrom && fromDatabaseDate(exitFrom),
    };
    const entries = [...(standings.get(organizationId)?.entries ?? []), entry];
    standings.set(organizationId, { list: graver(entries.map((one) => one.list)), entries });
  }
  return standings;
}

/** Where one organization stands on a day. Public: the same for every reader. */
export async function standingOf(
  organizationId: string,
  day: CalendarDate,
  tx: Transaction = database(),
): Promise<Standing> {
  return (await standingsOf([organizationId], day, tx)).get(organizationId) ?? nowhere;
}
