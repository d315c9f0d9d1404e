import { z } from "zod";
import type { Actor } from "@/lib/platform/auth/actor";
import { inForceAt } from "@/lib/platform/auth/held-roles";
import { addMonths, type CalendarDate } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { Prisma } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import { plansVisibleTo } from "./policy";
import { drawAgain } from "./rules";
import { inspectedKinds, inspectorRoles, type Population, populationSchema } from "./schema";

type PlanRow = Prisma.InspectionPlanGetPayload<object>;

const codesIn = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((code) => typeof code === "string") : [];

/** Who could be drawn as inspector, and who was left out of which target, as it stood at the draw. */
const poolSchema = z.object({
  ids: z.array(z.string()),
  stakes: z.record(z.string(), z.array(z.string())),
});

function shaped(row: PlanRow, openCount: number) {
  return {
    ...row,
    population: populationSchema.parse(row.population),
    inspectBy: fromDatabaseDate(row.inspectBy),
    /** Credit codes of those drawn from; empty before the draw. */
    targetIds: codesIn(row.targetIds),
    pool: row.inspectorIds === null ? { ids: [], stakes: {} } : poolSchema.parse(row.inspectorIds),
    /** The secret is told once the draw is done. */
    secret: row.status === "draft" ? "" : row.secret,
    openCount,
  };
}

const openInspections = { case: { closedAt: null } } as const;

/** One plan; drafts are the bureau's, drawn ones public. Throws NotFound. */
export async function getPlan(actor: Actor, id: string, tx: Transaction = database()) {
  const row = await tx.inspectionPlan.findFirst({ where: { AND: [plansVisibleTo(actor), { id }] } });
  if (!row) throw new NotFound();
  const openCount = await tx.inspection.count({ where: { planId: id, ...openInspections } });
  return shaped(row, openCount);
}

export type Plan = Awaited<ReturnType<typeof getPlan>>;

/** All plans that the reader may know of, newest first, with how many inspections they have and how many are open. */
export async function listPlans(actor: Actor) {
  const rows = await database().inspectionPlan.findMany({
    where: plansVisibleTo(actor),
    include: { _count: { select: { inspections: true } } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 200,
  });
  const open = await database().inspection.groupBy({
    by: ["planId"],
    where: { planId: { in: rows.map(({ id }) => id) }, ...openInspections },
    _count: true,
  });
  const openOf = new Map(open.map(({ planId, _count }) => [planId, _count]));
  return rows.map(({ _count, ...row }) => ({
    ...shaped(row, openOf.get(row.id) ?? 0),
    inspectionCount: _count.inspections,
  }));
}

/** The targets of a plan in the order of the draw, with who inspects them and how it stands. */
export async function listTargets(plan: Pick<Plan, "id">, tx: Transaction = database()) {
  const rows = await tx.inspection.findMany({
    where: { planId: plan.id },
    select: {
      caseId: true,
      conclusion: true,
      organization: { select: { name: true, englishName: true, uscc: true } },
      case: { select: { number: true, status: true, decidedAt: true } },
      inspectors: { select: { account: { select: { id: true, name: true } } } },
    },
    orderBy: { case: { number: "asc" } },
  });
  return rows.map(({ case: file, inspectors, ...row }) => ({
    ...row,
    ...file,
    inspectors: inspectors.map(({ account }) => account),
  }));
}

/**
 * The entries from which a plan draws: registered here, active, of the chosen form, field and place, neither inspected
 * within the excluded months nor under inspection now.
 */
function populationSql(population: Population, today: CalendarDate): Prisma.Sql {
  const { kind, sector, subdistrictCode, excludedMonths } = population;
  const kinds = kind === null ? [...inspectedKinds] : [kind];
  const since = excludedMonths > 0 ? addMonths(today, -excludedMonths) : today;
  return Prisma.sql`
    FROM "Organization" o
    WHERE o."status" = 'active' AND o."registeredBy" = 'district' AND o."uscc" IS NOT NULL
      AND o."kind"::text = ANY(${kinds}) AND o."establishedOn" <= ${today}::date
      AND (${sector}::text IS NULL OR o."sector"::text = ${sector})
      AND (${subdistrictCode}::text IS NULL OR o."subdistrictCode" = ${subdistrictCode})
      AND NOT EXISTS (
        SELECT 1 FROM "Inspection" i
        WHERE i."organizationId" = o."id" AND (
          i."inspectedOn" > ${since}::date
          OR EXISTS (SELECT 1 FROM "Case" c WHERE c."id" = i."caseId" AND c."closedAt" IS NULL)
        )
      )`;
}

/** The credit codes from which a plan would draw today. */
export async function readPopulation(
  population: Population,
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ uscc: string }[]>`SELECT o."uscc" ${populationSql(population, today)}`;
  return rows.map(({ uscc }) => uscc);
}

/** How many entries a plan would draw from today. */
export async function countPopulation(population: Population, today: CalendarDate): Promise<number> {
  const [row] = await database().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count ${populationSql(population, today)}`;
  return row?.count ?? 0;
}

/** Everybody who goes on inspections, by name. */
export function listInspectors(now: Date, tx: Transaction = database()) {
  const held = { AND: [inForceAt(now), { role: { in: [...inspectorRoles] } }] };
  return tx.account.findMany({
    where: { status: "active", memberships: { some: held } },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

/**
 * Who must not inspect whom, by credit code: whoever holds or held a role in the organization, or signs or signed for its
 * supervisory unit.
 */
export async function readStakes(
  codes: readonly string[],
  inspectorIds: readonly string[],
  tx: Transaction = database(),
): Promise<Map<string, Set<string>>> {
  const [organizations, memberships] = [
    await tx.organization.findMany({
      where: { uscc: { in: [...codes] } },
      select: { id: true, uscc: true, supervisoryUnitId: true },
    }),
    await tx.membership.findMany({
      where: { accountId: { in: [...inspectorIds] } },
      select: { accountId: true, organizationId: true, supervisoryUnitId: true },
    }),
  ];
  const concerned = memberships.filter(
    (one) => one.organizationId !== null || one.supervisoryUnitId !== null,
  );
  return new Map(
    organizations.map(({ id, uscc, supervisoryUnitId }) => [
      uscc ?? "",
      new Set(
        concerned
          .filter(
            (one) =>
              one.organizationId === id ||
              (supervisoryUnitId !== null && one.supervisoryUnitId === supervisoryUnitId),
          )
          .map(({ accountId }) => accountId),
      ),
    ]),
  );
}

/** Draws a plan again from its record alone and compares; null before the draw. */
export function compareDraw(plan: Plan, targets: Awaited<ReturnType<typeof listTargets>>) {
  const { entropy, seed, populationHash } = plan;
  if (entropy === null || seed === null || populationHash === null) return null;
  const drawn = targets.map(({ organization, inspectors }) => ({
    code: organization.uscc ?? "",
    inspectorIds: inspectors.map(({ id }) => id),
  }));
  return drawAgain({ ...plan, entropy, seed, populationHash, codes: plan.targetIds }, drawn);
}
