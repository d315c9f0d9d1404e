import { getCase } from "@/lib/domain/cases/queries/case";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import { type ListingCondition, type ListingStatus, listingFactsSchema } from "../schema";
import { findAnnulment } from "./annulled-bases";

type ListingRow = Prisma.ListingGetPayload<object>;

const day = (date: Date | null) => date && fromDatabaseDate(date);

function shaped(row: ListingRow, baseAnnulledOn: CalendarDate | null) {
  return {
    ...row,
    baseAnnulledOn,
    condition: row.condition as ListingCondition,
    recommendation: row.recommendation as "list" | "doNotList" | null,
    facts: listingFactsSchema.parse(row.facts),
    proposedOn: fromDatabaseDate(row.proposedOn),
    noticeServedOn: day(row.noticeServedOn),
    defenceDueOn: day(row.defenceDueOn),
    listedOn: day(row.listedOn),
    clockStartedOn: day(row.clockStartedOn),
    exitFrom: day(row.exitFrom),
    removedOn: day(row.removedOn),
  };
}

/**
 * One listing with its case; `listing.clockStartedOn` is the clock of the entry, that of the case the limit of its step,
 * `listing.baseAnnulledOn` the day on which what it rests on was annulled. Throws NotFound where the reader may not know of it.
 */
export async function getListing(actor: Actor, id: string, tx: Transaction = database()) {
  const file = await getCase(actor, id, tx);
  const row = await tx.listing.findUnique({ where: { caseId: id } });
  if (!row) throw new NotFound();
  return { ...file, status: file.status as ListingStatus, listing: shaped(row, await findAnnulment(id, tx)) };
}

export type ListingCase = Awaited<ReturnType<typeof getListing>>;
