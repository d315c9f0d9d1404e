import type { Actor } from "@/lib/platform/auth/actor";
import type { Transaction } from "@/lib/platform/db/client";
import { chanceOf } from "../chance";
import { pointsFor } from "./points";
import { indicatorSets } from "./sets";

type Scoring = { id: string; assessor: Actor; total: number; dimensions?: number };

/** Puts down what an assessor found on site, in all dimensions or the first ones. */
export async function scored(tx: Transaction, { id, assessor, total, dimensions }: Scoring): Promise<void> {
  const chance = chanceOf(`scores ${id} ${assessor.name}`);
  const { setId } = await tx.evaluation.findUniqueOrThrow({ where: { caseId: id }, select: { setId: true } });
  const tree = indicatorSets.find((set) => set.id === setId)?.indicators ?? [];
  const points = pointsFor(chance, tree, total);
  const seen = tree.slice(0, dimensions ?? tree.length).flatMap(({ indicators }) => indicators);
  const scores = Object.fromEntries(
    seen.map(({ key }) => [
      key,
      { points: points[key] ?? 0, remark: chance.happens(0.2) ? "现场查看台账，基本齐全。" : "" },
    ]),
  );
  await tx.evaluationAssessor.update({
    where: { caseId_accountId: { caseId: id, accountId: assessor.accountId ?? "" } },
    data: {
      scores,
      total: seen.reduce((sum, { key }) => sum + (points[key] ?? 0), 0),
      version: { increment: 1 },
    },
  });
}
