/**
 * Serialization failures, deadlocks, and rows that somebody else wrote between our look and our writing: the second
 * look finds them and says so.
 */
const retryable = new Set(["40001", "40P01", "P2034", "23505", "P2002"]);

function codesOf(problem: unknown): string[] {
  if (typeof problem !== "object" || problem === null) return [];
  const { code, cause, meta } = problem as {
    code?: unknown;
    cause?: unknown;
    meta?: { driverAdapterError?: unknown };
  };
  const own = typeof code === "string" ? [code] : [];
  const original = (problem as { originalCode?: unknown }).originalCode;
  if (typeof original === "string") own.push(original);
  return [...own, ...codesOf(cause), ...codesOf(meta?.driverAdapterError)];
}

/** Runs the work again, three times at most, when another transaction came first. */
export async function retryOnConflict<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (problem) {
      if (attempt === 4 || !codesOf(problem).some((code) => retryable.has(code))) throw problem;
    }
  }
}
