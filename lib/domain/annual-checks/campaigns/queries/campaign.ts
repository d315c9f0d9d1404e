import { type Actor, isBureau, isSystem } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { AnnualCheckCampaign } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import type { AnnualCheckKind } from "../../schema";
import { firstCampaignYear } from "../schema";

/** A campaign with its days as calendar dates; `isBusy` while a run over its organizations is under way. */
async function shaped(row: AnnualCheckCampaign, tx: Transaction) {
  const task = row.taskId === null ? null : await tx.task.findUnique({ where: { id: row.taskId } });
  return {
    ...row,
    kind: row.kind as AnnualCheckKind,
    opensOn: fromDatabaseDate(row.opensOn),
    firstReviewDueOn: fromDatabaseDate(row.firstReviewDueOn),
    dueOn: fromDatabaseDate(row.dueOn),
    exemptAfter: fromDatabaseDate(row.exemptAfter),
    task,
    isBusy: task !== null && (task.status === "queued" || task.status === "running"),
  };
}

export type Campaign = Awaited<ReturnType<typeof shaped>>;

/** One campaign, for the bureau. Throws NotFound. */
export async function getCampaign(actor: Actor, id: string, tx: Transaction = database()): Promise<Campaign> {
  if (!isBureau(actor) && !isSystem(actor)) throw new NotFound();
  const row = await tx.annualCheckCampaign.findUnique({ where: { id } });
  if (!row) throw new NotFound();
  return shaped(row, tx);
}

/** The campaigns of a year, social groups first. Public: dates and state only matter to everybody. */
export async function listCampaigns(_actor: Actor, year: number): Promise<Campaign[]> {
  const rows = await database().annualCheckCampaign.findMany({ where: { year }, orderBy: { kind: "asc" } });
  return Promise.all(rows.map((row) => shaped(row, database())));
}

/** Years that have campaigns, newest first. */
export async function listCampaignYears(_actor: Actor): Promise<number[]> {
  const rows = await database().annualCheckCampaign.findMany({
    distinct: ["year"],
    select: { year: true },
    orderBy: { year: "desc" },
    where: { year: { gte: firstCampaignYear } },
  });
  return rows.map(({ year }) => year);
}

/** Years whose campaigns were opened, newest first. */
export async function listYearsUnderWay(_actor: Actor): Promise<number[]> {
  const rows = await database().annualCheckCampaign.findMany({
    distinct: ["year"],
    select: { year: true },
    orderBy: { year: "desc" },
    where: { status: { not: "draft" } },
  });
  return rows.map(({ year }) => year);
}
