import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import type { LineChange, Score, ScoreLine } from "../schema";
import type { PlainLine } from "./lines";
import { differences } from "./lines";
import { getScore, type ScoreQuestion } from "./score";

const plain = (organizationId: string, line: ScoreLine): PlainLine => ({
  organizationId,
  dimension: line.dimension,
  kind: line.kind,
  key: line.ruleKey,
  recordId: line.recordId,
  points: line.points,
});

/** Lines that differ between two scores of one organization. Their points add up to the difference of the totals. */
export function changesBetween(first: Score, second: Score): LineChange[] {
  const [before, after] = [first, second].map((score) =>
    score.lines.map((line) => plain(score.organizationId, line)),
  );
  return differences(before ?? [], after ?? []);
}

/** Two days, or two rulebooks, of one organization beside each other; null where one of them cannot be reckoned. Public. */
export async function compareScores(
  actor: Actor,
  organizationId: string,
  first: ScoreQuestion,
  second: ScoreQuestion,
  tx: Transaction = database(),
): Promise<{ first: Score; second: Score; changes: LineChange[] } | null> {
  const [one, other] = [
    await getScore(actor, organizationId, first, tx),
    await getScore(actor, organizationId, second, tx),
  ];
  return one && other && { first: one, second: other, changes: changesBetween(one, other) };
}
