import type { CalendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import type { OfficeTitle } from "../../organizations/schema";
import { identityColumns } from "../application/identities/rules";

type Identified = { name: string; identityNumber: string };

/** The person with this identity number; a new one where the register does not know it yet. */
async function personOf(tx: Transaction, { name, identityNumber }: Identified): Promise<string> {
  const identity = identityColumns(identityNumber);
  const { id } = await tx.person.upsert({
    where: { identityHash: identity.identityHash },
    create: { name, ...identity },
    update: {},
    select: { id: true },
  });
  return id;
}

export type Seat = Identified & {
  title: OfficeTitle;
  startedOn: CalendarDate;
  termEndsOn: CalendarDate | null;
};

/** Enters a person into an office; the caller records it. */
export async function seatOfficer(tx: Transaction, organizationId: string, seat: Seat): Promise<void> {
  const { title, startedOn, termEndsOn } = seat;
  await tx.office.create({
    data: {
      organizationId,
      personId: await personOf(tx, seat),
      title,
      startedOn: toDatabaseDate(startedOn),
      termEndsOn: termEndsOn && toDatabaseDate(termEndsOn),
    },
  });
}
