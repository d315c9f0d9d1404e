import { indicatorsOf, totalOf } from "@/lib/domain/evaluations/indicator-sets/rules";
import type { Dimension } from "@/lib/domain/evaluations/indicator-sets/schema";
import type { Chance } from "../chance";

/** Points for every indicator that come to a total, spread as an assessor would: a little under or over everywhere. */
export function pointsFor(chance: Chance, tree: readonly Dimension[], total: number): Record<string, number> {
  const indicators = indicatorsOf(tree);
  const points: Record<string, number> = {};
  for (const { key, points: most } of indicators) {
    const share = total / 1000 + (chance.next() - 0.5) * 0.12;
    points[key] = Math.max(0, Math.min(most, Math.round(most * share)));
  }
  let missing = total - totalOf(tree, points);
  for (let turn = 0; missing !== 0 && turn < 2_000; turn++) {
    const { key, points: most } = chance.pick(indicators);
    const now = points[key] ?? 0;
    const next = now + Math.sign(missing);
    if (next < 0 || next > most) continue;
    points[key] = next;
    missing -= Math.sign(missing);
  }
  return points;
}

/** A total within a grade, 0 for none. */
export function totalWithin(chance: Chance, grade: number): number {
  const lowest = grade === 0 ? 420 : 400 + grade * 100;
  return chance.between(lowest + 2, Math.min(lowest + (grade === 5 ? 60 : 96), 985));
}
