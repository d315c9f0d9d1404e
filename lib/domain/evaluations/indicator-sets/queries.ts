import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import type { IndicatorSet } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import { setsVisibleTo } from "./policy";
import { cutoffsSchema, type EvaluatedKind, indicatorTreeSchema } from "./schema";

/** A stored set with its tree and cut-offs read. */
export function shapedSet(row: IndicatorSet) {
  const { indicators, cutoffs, ...rest } = row;
  return { ...rest, tree: indicatorTreeSchema.parse(indicators), cutoffs: cutoffsSchema.parse(cutoffs) };
}

export type ShapedSet = ReturnType<typeof shapedSet>;

/** One set. Throws NotFound where the reader may not know of it. */
export async function getIndicatorSet(
  actor: Actor,
  id: string,
  tx: Transaction = database(),
): Promise<ShapedSet> {
  const row = await tx.indicatorSet.findFirst({ where: { AND: [setsVisibleTo(actor), { id }] } });
  if (!row) throw new NotFound();
  return shapedSet(row);
}

/** Every set that the reader may know, by form, newest first. */
export async function listIndicatorSets(actor: Actor): Promise<ShapedSet[]> {
  const rows = await database().indicatorSet.findMany({
    where: setsVisibleTo(actor),
    orderBy: [{ kind: "asc" }, { ordinal: "desc" }],
  });
  return rows.map(shapedSet);
}

/** The set in force for a form; null where there is none. */
export async function findSetInForce(
  kind: EvaluatedKind,
  tx: Transaction = database(),
): Promise<ShapedSet | null> {
  const row = await tx.indicatorSet.findFirst({
    where: { kind, status: "adopted" },
    orderBy: { ordinal: "desc" },
  });
  return row && shapedSet(row);
}
