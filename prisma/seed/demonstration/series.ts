import type { Transaction } from "@/lib/platform/db/client";

/** Goes on with the series of numbers where the rows before left them; `keep` writes how far they got. */
export async function seriesOf(tx: Transaction) {
  const rows = await tx.numberSeries.findMany();
  const next = new Map(rows.map((row) => [row.series, row.next]));
  const changed = new Map<string, number>();
  return {
    take(series: string): number {
      const number = next.get(series) ?? 1;
      next.set(series, number + 1);
      changed.set(series, number + 1);
      return number;
    },
    caseNumber(year: number): string {
      return `PT-${year}-${String(this.take(`case-${year}`)).padStart(6, "0")}`;
    },
    async keep(): Promise<void> {
      for (const [series, number] of changed)
        await tx.numberSeries.upsert({
          where: { series },
          create: { series, next: number },
          update: { next: number },
        });
    },
  };
}
