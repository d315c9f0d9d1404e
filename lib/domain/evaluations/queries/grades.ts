import { addDays, type CalendarDate } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import type { OrganizationKind, Prisma } from "@/lib/platform/db/generated/client";

export type GradeSearch = {
  text?: string | undefined;
  grade?: number | undefined;
  kind?: OrganizationKind | undefined;
  subdistrictCode?: string | undefined;
  page: number;
  pageSize: number;
};

/** Grades that hold on a day. */
const heldOn = (today: CalendarDate): Prisma.EvaluationWhereInput => ({
  grade: { gte: 1 },
  validFrom: { lte: toDatabaseDate(today) },
  validUntil: { gte: toDatabaseDate(today) },
  endedOn: null,
  organization: { status: { notIn: ["deregistered", "revoked"] } },
});

/** Organizations with the grade that they hold on a day, highest first, and how many match. Public. */
export async function listGrades(search: GradeSearch, today: CalendarDate) {
  const { text, grade, kind, subdistrictCode, page, pageSize } = search;
  const where: Prisma.EvaluationWhereInput = {
    AND: [
      heldOn(today),
      {
        ...(grade && { grade }),
        organization: {
          ...(kind && { kind }),
          ...(subdistrictCode && { subdistrictCode }),
          ...(text && {
            OR: [
              { name: { contains: text } },
              { englishName: { contains: text, mode: "insensitive" } },
              { uscc: text },
            ],
          }),
        },
      },
    ],
  };
  const [rows, count] = await Promise.all([
    database().evaluation.findMany({
      where,
      orderBy: [{ grade: "desc" }, { organization: { sortKey: "asc" } }],
      skip: (page - 1) * pageSize,
      take: pageSize,
      select: {
        caseId: true,
        grade: true,
        validFrom: true,
        validUntil: true,
        certificateNumber: true,
        organization: {
          select: {
            name: true,
            englishName: true,
            kind: true,
            uscc: true,
            filingNumber: true,
            subdistrict: { select: { name: true, englishName: true } },
          },
        },
      },
    }),
    database().evaluation.count({ where }),
  ]);
  return {
    count,
    grades: rows.map(({ validFrom, validUntil, ...row }) => ({
      ...row,
      grade: row.grade ?? 0,
      validFrom: validFrom && fromDatabaseDate(validFrom),
      validUntil: validUntil && fromDatabaseDate(validUntil),
    })),
  };
}

/** How many organizations hold each grade on a day. Public. */
export async function countGrades(today: CalendarDate): Promise<Record<number, number>> {
  const rows = await database().evaluation.groupBy({ by: ["grade"], where: heldOn(today), _count: true });
  return Object.fromEntries(rows.map(({ grade, _count }) => [grade ?? 0, _count]));
}

/** Grades that were laid before the officers, and those that end within so many days. For the bureau. */
export async function listWatchedGrades(today: CalendarDate, days: number) {
  const until = toDatabaseDate(addDays(today, days));
  const rows = await database().evaluation.findMany({
    where: { AND: [heldOn(today), { OR: [{ flaggedOn: { not: null } }, { validUntil: { lte: until } }] }] },
    orderBy: [{ flaggedOn: { sort: "asc", nulls: "last" } }, { validUntil: "asc" }],
    take: 300,
    select: {
      caseId: true,
      grade: true,
      validUntil: true,
      flaggedOn: true,
      organization: { select: { id: true, name: true, englishName: true } },
    },
  });
  return rows.map(({ validUntil, flaggedOn, ...row }) => ({
    ...row,
    grade: row.grade ?? 0,
    validUntil: validUntil && fromDatabaseDate(validUntil),
    flaggedOn: flaggedOn && fromDatabaseDate(flaggedOn),
  }));
}

/** Evaluations whose grades need a step of the portal on a day. */
export async function listGradesToWatch(
  today: CalendarDate,
  reminderDays: number,
  tx: Transaction = database(),
) {
  const day = toDatabaseDate(today);
  const held = { grade: { gte: 1 }, endedOn: null };
  const [expired, expiring, listed] = [
    await tx.evaluation.findMany({
      where: { ...held, validUntil: { lt: day } },
      select: { caseId: true },
    }),
    await tx.evaluation.findMany({
      where: { ...held, validUntil: { gte: day, lte: toDatabaseDate(addDays(today, reminderDays)) } },
      select: { caseId: true },
    }),
    await tx.evaluation.findMany({
      where: {
        ...held,
        validUntil: { gte: day },
        flaggedOn: null,
        organization: {
          listings: { some: { list: "seriousDishonesty", listedOn: { lte: day }, removedOn: null } },
        },
      },
      select: { caseId: true },
    }),
  ];
  const ids = (rows: readonly { caseId: string }[]) => rows.map(({ caseId }) => caseId);
  return { expired: ids(expired), expiring: ids(expiring), listed: ids(listed) };
}
