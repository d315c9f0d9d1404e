import type { Actor } from "@/lib/platform/auth/actor";
import { addDays, type CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { fileVisibleTo } from "../policy";
import { onRegisterStatuses } from "../rules";
import { type DeadlineKind, deadlineKinds } from "../schema";

/** Reference points of the lists: today, and how many days ahead a certificate counts as expiring. */
export type DeadlineFrame = { today: CalendarDate; noticeDays: number };

const standing = (actor: Actor): Prisma.OrganizationWhereInput => ({
  AND: [fileVisibleTo(actor), { status: { in: [...onRegisterStatuses] } }],
});

const overdueTerm = (today: CalendarDate): Prisma.OfficeWhereInput => ({
  endedOn: null,
  termEndsOn: { lt: toDatabaseDate(today) },
});

function matching(
  actor: Actor,
  kind: DeadlineKind,
  { today, noticeDays }: DeadlineFrame,
): Prisma.OrganizationWhereInput {
  const day = toDatabaseDate(today);
  switch (kind) {
    case "expired":
      return { ...standing(actor), certificateValidUntil: { lt: day } };
    case "expiring":
      return {
        ...standing(actor),
        certificateValidUntil: { gte: day, lte: toDatabaseDate(addDays(today, noticeDays)) },
      };
    case "term":
      return { ...standing(actor), offices: { some: overdueTerm(today) } };
  }
}

/** How many entries each of the lists holds. */
export async function countDeadlines(
  actor: Actor,
  frame: DeadlineFrame,
): Promise<Record<DeadlineKind, number>> {
  const [expired, expiring, term] = await Promise.all(
    deadlineKinds.map((kind) => database().organization.count({ where: matching(actor, kind, frame) })),
  );
  return { expired: expired ?? 0, expiring: expiring ?? 0, term: term ?? 0 };
}

/** One page of such a list, the longest overdue first. */
export async function listDeadlines(
  actor: Actor,
  kind: DeadlineKind,
  frame: DeadlineFrame,
  { page, pageSize }: { page: number; pageSize: number },
) {
  const rows = await database().organization.findMany({
    where: matching(actor, kind, frame),
    select: {
      id: true,
      name: true,
      englishName: true,
      phone: true,
      uscc: true,
      filingNumber: true,
      certificateValidUntil: true,
      subdistrict: { select: { name: true, englishName: true } },
      offices: {
        where: overdueTerm(frame.today),
        orderBy: { termEndsOn: "asc" },
        take: 1,
        select: { termEndsOn: true },
      },
    },
    orderBy: [{ certificateValidUntil: "asc" }, { id: "asc" }],
    skip: (page - 1) * pageSize,
    take: pageSize,
  });
  return rows.map(({ certificateValidUntil, offices, ...entry }) => {
    const day = kind === "term" ? offices[0]?.termEndsOn : certificateValidUntil;
    return { ...entry, day: day ? fromDatabaseDate(day) : null };
  });
}
