import { getRule } from "@/lib/domain/district/queries/rules";
import { type Actor, isBureau } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { startOfDayInShanghai } from "@/lib/platform/clock/shanghai";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { Forbidden } from "@/lib/platform/errors";
import { complaintTopics } from "../schema";

type Span = { from: CalendarDate; until: CalendarDate };
type Counted = { filed: number; upheld: number };

/**
 * Complaints that came in between two days (both included), as figures: received, open, overdue, concluded and upheld,
 * days taken on average, ratings, by topic and by subdistrict. For the bureau.
 */
export async function complaintFigures(actor: Actor, { from, until }: Span, today: CalendarDate) {
  if (!isBureau(actor)) throw new Forbidden();
  const dayAfter = new Date(startOfDayInShanghai(until).getTime() + 86_400_000);
  const submittedAt = { gte: startOfDayInShanghai(from), lt: dayAfter };
  const rows = await database().complaint.findMany({
    where: { case: { submittedAt } },
    select: {
      isThanks: true,
      topic: true,
      outcome: true,
      satisfaction: true,
      case: { select: { status: true, subdistrictCode: true, daysTaken: true, dueOn: true, closedAt: true } },
    },
  });
  const complaints = rows.filter(({ isThanks }) => !isThanks);
  const closed = complaints.filter(({ case: { status } }) => status === "closed");
  const isUpheld = ({ outcome }: { outcome: string | null }) =>
    outcome === "upheld" || outcome === "partlyUpheld";
  const upheld = closed.filter(isUpheld);
  const open = complaints.filter(({ case: { closedAt } }) => closedAt === null);
  const due = toDatabaseDate(today);
  const rated = complaints.flatMap(({ satisfaction }) => (satisfaction === null ? [] : [satisfaction]));
  const taken = closed.flatMap(({ case: { daysTaken } }) => (daysTaken === null ? [] : [daysTaken]));
  const countOf = (some: typeof complaints): Counted => ({
    filed: some.length,
    upheld: some.filter((one) => one.case.status === "closed" && isUpheld(one)).length,
  });
  const codes = [...new Set(complaints.flatMap(({ case: file }) => file.subdistrictCode ?? []))];
  return {
    filed: complaints.length,
    thanks: rows.length - complaints.length,
    open: open.length,
    overdue: open.filter(({ case: { dueOn } }) => dueOn !== null && dueOn < due).length,
    closed: closed.length,
    upheld: upheld.length,
    daysTaken: average(taken),
    limit: await getRule("complaint.replyWorkingDays", today),
    satisfaction: average(rated),
    ratings: rated.length,
    byTopic: complaintTopics
      .map((topic) => ({ topic, ...countOf(complaints.filter((one) => one.topic === topic)) }))
      .sort((first, second) => second.filed - first.filed),
    bySubdistrict: codes
      .map((code) => ({ code, ...countOf(complaints.filter((one) => one.case.subdistrictCode === code)) }))
      .sort((first, second) => second.filed - first.filed),
  };
}

/** Null where there is nothing to take the average of; with one decimal. */
function average(values: number[]): number | null {
  if (values.length === 0) return null;
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10;
}
