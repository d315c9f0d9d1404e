import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";

/** A person looked for, with the fingerprint of the identity number where it is known. */
export type SoughtPerson = { name: string; identityHash: string | null };

/**
 * Which of these persons are barred from office on this day: `certain` by the identity number, `byName` where only the
 * name agrees and one of the two numbers is unknown, so that it may be somebody else. For the rules of registration and
 * its officers; never shown to applicants.
 */
export async function findRestrictedPersons(
  sought: readonly SoughtPerson[],
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<{ certain: string[]; byName: string[] }> {
  const hashes = sought.flatMap(({ identityHash }) => identityHash ?? []);
  const day = toDatabaseDate(today);
  const rows = await tx.restrictedPerson.findMany({
    where: {
      AND: [
        { since: { lte: day } },
        { OR: [{ until: null }, { until: { gte: day } }] },
        { OR: [{ identityHash: { in: hashes } }, { name: { in: sought.map(({ name }) => name) } }] },
      ],
    },
    select: { name: true, identityHash: true },
  });
  const isCertain = ({ identityHash }: SoughtPerson) =>
    identityHash !== null && rows.some((row) => row.identityHash === identityHash);
  const isPossible = ({ name, identityHash }: SoughtPerson) =>
    rows.some((row) => row.name === name && (row.identityHash === null || identityHash === null));
  const names = (some: readonly SoughtPerson[]) => [...new Set(some.map(({ name }) => name))];
  return {
    certain: names(sought.filter(isCertain)),
    byName: names(sought.filter((person) => !isCertain(person) && isPossible(person))),
  };
}
