import { yearOf } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { insertRows } from "../../../insert-rows";
import type { Resident } from "../../district";
import type { HistoryEntry } from "../../histories/entry";
import { seriesOf } from "../../series";
import { entriesOf } from "./record";
import { caseRow, type NumberedPenalty, penaltyRow, proceedingRow } from "./rows";
import { inventPenalties } from "./stories";

const isOwn = (penalty: NumberedPenalty): penalty is NumberedPenalty & { caseId: string } =>
  penalty.caseId !== null;

/** Writes three years of penalties of the bureau and of other departments, and returns how they came about. */
export async function writePastPenalties(
  tx: Transaction,
  residents: readonly Resident[],
): Promise<HistoryEntry[]> {
  const series = await seriesOf(tx);
  const elsewhere = new Map<string, number>();
  const numbered = inventPenalties(residents).map((penalty): NumberedPenalty => {
    const year = yearOf(penalty.decidedOn);
    const name = `${penalty.mark}-${year}`;
    if (penalty.caseId !== null) {
      const ordinal = series.take(`letter-${name}`);
      const caseNumber = series.caseNumber(yearOf(penalty.filedOn));
      return { ...penalty, number: `${penalty.mark}〔${year}〕${ordinal}号`, caseNumber };
    }
    const ordinal = (elsewhere.get(name) ?? 100) + 17;
    elsewhere.set(name, ordinal);
    return { ...penalty, number: `${penalty.mark}〔${year}〕${ordinal}号`, caseNumber: "" };
  });
  await series.keep();
  const own = numbered.filter(isOwn);
  await insertRows(tx, "Case", own.map(caseRow));
  await tx.penaltyProceeding.createMany({ data: own.map(proceedingRow) });
  await tx.penalty.createMany({ data: numbered.map(penaltyRow) });
  return own.flatMap(entriesOf);
}
