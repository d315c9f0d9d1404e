import type { Transaction } from "@/lib/platform/db/client";
import { insertRows } from "../../insert-rows";
import type { Resident } from "../district";
import type { HistoryEntry } from "../histories/entry";
import { pastEvaluations } from "./past";
import { pastYears, presentYear, roundId, roundRow } from "./rounds";
import { indicatorSets, reviewers } from "./sets";

/** Goes on with the series of numbers where the cases before left them. */
async function seriesOf(tx: Transaction) {
  const rows = await tx.numberSeries.findMany();
  const next = new Map(rows.map((row) => [row.series, row.next]));
  const changed = new Set<string>();
  return {
    take(series: string): number {
      const number = next.get(series) ?? 1;
      next.set(series, number + 1);
      changed.add(series);
      return number;
    },
    async keep() {
      for (const series of changed) {
        const number = next.get(series) ?? 1;
        await tx.numberSeries.upsert({
          where: { series },
          create: { series, next: number },
          update: { next: number },
        });
      }
    },
  };
}

/** Writes the indicator sets, six rounds and the grades of the first five, and returns how they came about. */
export async function writeEvaluations(
  tx: Transaction,
  residents: readonly Resident[],
): Promise<HistoryEntry[]> {
  await tx.indicatorSet.createMany({ data: indicatorSets });
  const years = [...pastYears, presentYear];
  await tx.evaluationRound.createMany({ data: years.map(roundRow) });
  await tx.committeeMember.createMany({
    data: years.flatMap((year) =>
      reviewers.map(({ id, loginName }) => ({
        roundId: roundId(year),
        accountId: id,
        isChair: loginName === "reviewer.two",
      })),
    ),
  });
  const series = await seriesOf(tx);
  for (const year of years) series.take(`evaluation-round-${year}`);
  const past = pastEvaluations(residents, series.take);
  await series.keep();
  await insertRows(tx, "Case", past.cases);
  await insertRows(tx, "Evaluation", past.evaluations);
  return past.entries;
}
