/** What every benchmark needs: alternating rounds, median and spread, a table on the screen. */

export const ROUNDS = 5;

/** Wall time of a piece of work, in milliseconds. */
export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The value below which the share `part` (0 to 1) of the measurements lies. */
export function percentile(measured: readonly number[], part: number): number {
  const sorted = measured.toSorted((first, second) => first - second);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export const median = (measured: readonly number[]): number => percentile(measured, 0.5);

/** Lowest and highest measurement, as "low–high". */
export function spread(measured: readonly number[]): string {
  return `${short(Math.min(...measured))}–${short(Math.max(...measured))}`;
}

/** A number with as many places as a reader needs. */
export function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/**
 * Lets contenders take turns for some rounds, the first to go changing from round to round, so that a machine that is
 * busy for a while is busy for all. Gives what each measured, round by round.
 */
export async function alternate<Name extends string, Measured>(
  contenders: Record<Name, (round: number) => Promise<Measured>>,
  rounds = ROUNDS,
): Promise<Record<Name, Measured[]>> {
  const names = Object.keys(contenders) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Measured[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      measured[name].push(await contenders[name](round));
    }
  }
  return measured;
}

/** Prints rows under their headings, columns aligned; the first row's keys are the headings. */
export function printTable(rows: readonly Record<string, string | number>[]): void {
  const headings = Object.keys(rows[0] ?? {});
  const cell = (value: string | number | undefined) =>
    typeof value === "number" ? short(value) : (value ?? "");
  const lines = [headings, ...rows.map((row) => headings.map((heading) => cell(row[heading])))];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    console.log(
      line
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
        )
        .join("  "),
    );
  }
}
