import { type CaseFile, getCase } from "@/lib/domain/cases/queries/case";
import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { getRule } from "@/lib/domain/district/queries/rules";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import type { Interval } from "../rules";
import type { ContactCheckStatus } from "../schema";

const withLetters = {
  letters: { include: { file: { select: { name: true, kind: true } } }, orderBy: { ordinal: "asc" } },
} as const satisfies Prisma.ContactCheckInclude;

type ContactRow = Prisma.ContactCheckGetPayload<{ include: typeof withLetters }>;

function joined(file: CaseFile, row: ContactRow) {
  return {
    ...row,
    ...file,
    status: file.status as ContactCheckStatus,
    organizationId: row.organizationId,
    letters: row.letters.map(({ sentOn, outcomeOn, ...letter }) => ({
      ...letter,
      sentOn: fromDatabaseDate(sentOn),
      outcomeOn: outcomeOn && fromDatabaseDate(outcomeOn),
    })),
    senderIds: row.letters.flatMap(({ sentById }) => sentById ?? []),
  };
}

/** One contact check: the case with its letters. Throws NotFound where the reader may not know of it. */
export async function getContactCheck(actor: Actor, id: string, tx: Transaction = database()) {
  const file = await getCase(actor, id, tx);
  const row = await tx.contactCheck.findUnique({ where: { caseId: id }, include: withLetters });
  if (!row) throw new NotFound();
  return joined(file, row);
}

export type ContactCheckCase = Awaited<ReturnType<typeof getContactCheck>>;

/** What every event of a contact check tells. */
export const detailsOf = (check: ContactCheckCase) => ({
  ...caseDetailsOf(check),
  organizationId: check.organizationId,
});

/** The interval between the letters that the rules ask for on a day. */
export async function getInterval(today: CalendarDate, tx: Transaction = database()): Promise<Interval> {
  return {
    minDays: await getRule("contactCheck.intervalMinDays", today, tx),
    maxDays: await getRule("contactCheck.intervalMaxDays", today, tx),
  };
}
