import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma, RestrictedPerson } from "@/lib/platform/db/generated/client";
import { Forbidden, NotFound } from "@/lib/platform/errors";
import { mayReadRestrictions } from "./policy";
import type { RestrictionState } from "./rules";

export type RestrictionSearch = {
  text?: string;
  state?: RestrictionState;
  page: number;
  pageSize: number;
};

function inState(
  state: RestrictionState | undefined,
  today: CalendarDate,
): Prisma.RestrictedPersonWhereInput {
  const day = toDatabaseDate(today);
  if (state === "ahead") return { since: { gt: day } };
  if (state === "ended") return { until: { lt: day } };
  if (state === undefined) return {};
  return { since: { lte: day }, OR: [{ until: null }, { until: { gte: day } }] };
}

/** One page of the persons barred from office, newest first. `isCertain`: known by identity number, not by name alone. */
export async function listRestrictedPersons(actor: Actor, search: RestrictionSearch, today: CalendarDate) {
  if (!mayReadRestrictions(actor)) throw new Forbidden();
  const { text, state, page, pageSize } = search;
  const where: Prisma.RestrictedPersonWhereInput = {
    AND: [
      inState(state, today),
      text ? { OR: [{ name: { contains: text } }, { source: { contains: text } }] } : {},
    ],
  };
  const [rows, count] = await Promise.all([
    database().restrictedPerson.findMany({
      where,
      orderBy: [{ since: "desc" }, { id: "desc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    database().restrictedPerson.count({ where }),
  ]);
  return { persons: rows.map(shaped), count };
}

const shaped = ({ identityHash, since, until, ...row }: RestrictedPerson) => ({
  ...row,
  isCertain: identityHash !== null,
  since: fromDatabaseDate(since),
  until: until && fromDatabaseDate(until),
});

/** One person barred from office. Throws NotFound, also to whoever is not of the bureau. */
export async function getRestrictedPerson(actor: Actor, id: string) {
  const row = mayReadRestrictions(actor)
    ? await database().restrictedPerson.findUnique({ where: { id } })
    : null;
  if (!row) throw new NotFound();
  return shaped(row);
}
