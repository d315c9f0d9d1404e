import { getWorkingCalendar } from "@/lib/domain/district/queries/calendar";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import type { WorkingCalendar } from "@/lib/platform/clock/working-days";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { officeCasesVisibleTo } from "../../policy";
import { timeLeft } from "../rules";
import type { InboxSearch, ListedCase, MarkedCase } from "../schema";
import { inboxCondition } from "./condition";
import { inboxOrder } from "./order";
import { unreadMarksOf } from "./unread";

const rowFields = {
  id: true,
  number: true,
  procedure: true,
  kind: true,
  status: true,
  waitsFor: true,
  title: true,
  isDirect: true,
  createdByName: true,
  submittedAt: true,
  acceptedAt: true,
  closedAt: true,
  limitUnit: true,
  dueOn: true,
  outcome: true,
  assignee: { select: { id: true, name: true } },
  subdistrict: { select: { name: true, englishName: true } },
  supervisoryUnit: { select: { name: true, englishName: true } },
} as const satisfies Prisma.CaseSelect;

type Row = Prisma.CaseGetPayload<{ select: typeof rowFields }>;

function shaped(row: Row, today: CalendarDate, calendar: WorkingCalendar): ListedCase {
  const { dueOn, limitUnit, ...listed } = row;
  const limited = { dueOn: dueOn && fromDatabaseDate(dueOn), limitUnit, isOpen: row.waitsFor !== "nobody" };
  return { ...listed, timeLeft: timeLeft(limited, today, calendar) };
}

/** One page of an inbox, with the time left for each case and what is new to the reader. */
export async function listCases(actor: Actor, search: InboxSearch): Promise<MarkedCase[]> {
  const [where, calendar] = await Promise.all([inboxCondition(actor, search), getWorkingCalendar()]);
  const rows = await database().case.findMany({
    where,
    select: rowFields,
    orderBy: inboxOrder(search),
    skip: (search.page - 1) * search.size,
    take: search.size,
    relationLoadStrategy: "join",
  });
  const marks = await unreadMarksOf(actor, rows);
  return rows.map((row) => ({ ...shaped(row, search.today, calendar), marks: marks.get(row.id) ?? [] }));
}

/** Every case of a search in its order, fetched in blocks, for exports of any size in little memory. */
export async function* readCases(
  actor: Actor,
  search: InboxSearch,
  blockSize = 1_000,
): AsyncGenerator<ListedCase> {
  const [where, calendar] = await Promise.all([inboxCondition(actor, search), getWorkingCalendar()]);
  const ids = await database().case.findMany({ where, select: { id: true }, orderBy: inboxOrder(search) });
  for (let start = 0; start < ids.length; start += blockSize) {
    const block = ids.slice(start, start + blockSize).map(({ id }) => id);
    const rows = await database().case.findMany({
      where: { AND: [officeCasesVisibleTo(actor), { id: { in: block } }] },
      select: rowFields,
      relationLoadStrategy: "join",
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const id of block) {
      const row = byId.get(id);
      if (row) yield shaped(row, search.today, calendar);
    }
  }
}

/** Number and title of some cases, for a report about them; those that the reader may not know of are left out. */
export async function listCaseNames(actor: Actor, ids: readonly string[]) {
  return database().case.findMany({
    where: { AND: [officeCasesVisibleTo(actor), { id: { in: [...ids] } }] },
    select: { id: true, number: true, title: true },
  });
}
