import { getRule } from "@/lib/domain/district/queries/rules";
import { addYears, type CalendarDate } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";

const shown = {
  id: true,
  number: true,
  department: true,
  kind: true,
  fine: true,
  facts: true,
  basis: true,
  decidedOn: true,
  suspendedUntil: true,
} as const;

/**
 * Penalties of an organization that everybody may read today, newest first, and until when each may be read. Annulled
 * ones are not among them (Shanghai Social Credit Regulations art. 35, 37).
 */
export async function listPublicPenalties(
  organizationId: string,
  today: CalendarDate,
  tx: Transaction = database(),
) {
  const years = await getRule("penalty.publicYears", today, tx);
  const rows = await tx.penalty.findMany({
    where: {
      organizationId,
      annulledOn: null,
      decidedOn: { gt: toDatabaseDate(addYears(today, -years)), lte: toDatabaseDate(today) },
    },
    select: shown,
    orderBy: [{ decidedOn: "desc" }, { id: "desc" }],
  });
  return rows.map(({ decidedOn, suspendedUntil, ...penalty }) => {
    const on = fromDatabaseDate(decidedOn);
    return {
      ...penalty,
      decidedOn: on,
      suspendedUntil: suspendedUntil && fromDatabaseDate(suspendedUntil),
      publicUntil: addYears(on, years),
    };
  });
}
