import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Transaction } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { RulebookContent } from "../../rulebooks/schema";
import type { CreditDimension } from "../../schema";
import type { LineChange } from "../schema";
import { linesOf, reckoning, someOf } from "./statement";

export type PlainLine = {
  organizationId: string;
  dimension: CreditDimension;
  kind: "start" | "record" | "cap" | "bound";
  key: string | null;
  recordId: string | null;
  points: number;
};

type Reading = { wanted: Prisma.Sql; day?: Prisma.Sql; content: RulebookContent; records?: Prisma.Sql };

/** The lines of some organizations, without what they tell of their records. */
function readLines(tx: Transaction, reading: Reading): Promise<PlainLine[]> {
  return tx.$queryRaw<PlainLine[]>`
    WITH ${reckoning(reading)}, ${linesOf(reading.content)}
    SELECT "organizationId", "dimension", "kind", "key", "recordId", "points" FROM lines`;
}

/** The same for organizations by their ids, on one day. */
export function linesOn(
  tx: Transaction,
  organizationIds: readonly string[],
  date: CalendarDate,
  content: RulebookContent,
): Promise<PlainLine[]> {
  const day = Prisma.sql`${date}::date`;
  return readLines(tx, { wanted: someOf(organizationIds, day), day, content });
}

const identity = ({ dimension, kind, key, recordId }: Omit<PlainLine, "organizationId" | "points">) =>
  [dimension, kind, key, recordId].join("|");

/** What differs between the lines of one organization before and after, in the order of the second. */
export function differences(before: readonly PlainLine[], after: readonly PlainLine[]): LineChange[] {
  const earlier = new Map(before.map((line) => [identity(line), line]));
  const changes: LineChange[] = [];
  for (const { organizationId: _, points, ...line } of after) {
    const known = earlier.get(identity(line));
    earlier.delete(identity(line));
    if (known?.points !== points) changes.push({ ...line, before: known?.points ?? null, after: points });
  }
  for (const { organizationId: _, points, ...line } of earlier.values()) {
    changes.push({ ...line, before: points, after: null });
  }
  return changes;
}
