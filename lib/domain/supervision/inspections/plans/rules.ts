import { createHash } from "node:crypto";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** Text order of code units: the same on every machine, whatever its language. */
const inOrder = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** What is published of the portal's secret when a plan is made: afterwards nobody can exchange it unnoticed. */
export const commitmentTo = (secret: string) => sha256(secret);

/** Those to draw from, numbered: by their codes, so that the order in which they were read does not matter. */
export const numbered = (codes: readonly string[]): string[] => [...new Set(codes)].sort(inOrder);

/** The SHA-256 of the numbered list, one code a line. */
export const populationHash = (codes: readonly string[]) => sha256(numbered(codes).join("\n"));

/**
 * The seed of a draw: the SHA-256 of the portal's secret, the hash of the population and the officer's words, one a line.
 * The secret is made with the plan and only its own hash is published then; the population is fixed at the draw; the
 * words come from the officer. So nobody can try out seeds: the officer does not know the secret, and the portal
 * committed to it before it knew the population or the words.
 */
export const seedOf = (secret: string, population: string, entropy: string) =>
  sha256([secret, population, entropy].join("\n"));

/** The place of somebody in a draw: the SHA-256 of the seed and their code. Nobody can foretell it without the seed. */
const lotOf = (seed: string, ...parts: string[]) => sha256([seed, ...parts].join(":"));

/** The targets: those with the smallest lots, in the order of their lots; all of them where there are fewer. */
export function drawTargets(seed: string, codes: readonly string[], count: number): string[] {
  return numbered(codes)
    .map((code) => ({ code, lot: lotOf(seed, "target", code) }))
    .sort((one, other) => inOrder(one.lot, other.lot))
    .slice(0, count)
    .map(({ code }) => code);
}

export type Inspectors = { code: string; inspectorIds: string[] };

/**
 * The inspectors of each target, in the order of the targets: of those without a stake in it the ones who have the fewest
 * targets so far, and among equals those with the smallest lots. `stakes` names by target who must not inspect it.
 * A target gets fewer where too few are impartial.
 */
export function drawInspectors(
  seed: string,
  targets: readonly string[],
  pool: readonly string[],
  { each, stakes }: { each: number; stakes: ReadonlyMap<string, ReadonlySet<string>> },
): Inspectors[] {
  const load = new Map(numbered(pool).map((id) => [id, 0]));
  return targets.map((code) => {
    const inspectorIds = [...load]
      .filter(([id]) => !stakes.get(code)?.has(id))
      .map(([id, count]) => ({ id, count, lot: lotOf(seed, "inspector", code, id) }))
      .sort((one, other) => one.count - other.count || inOrder(one.lot, other.lot))
      .slice(0, each)
      .map(({ id }) => id);
    for (const id of inspectorIds) load.set(id, (load.get(id) ?? 0) + 1);
    return { code, inspectorIds };
  });
}

/** A draw as it was recorded. */
export type DrawRecord = {
  secret: string;
  commitment: string;
  entropy: string;
  populationHash: string;
  seed: string;
  codes: readonly string[];
  targetCount: number;
  pool: { ids: readonly string[]; stakes: Readonly<Record<string, readonly string[]>> };
  inspectorsEach: number;
};

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((entry, place) => entry === other[place]);

/** What a second draw from the record finds: each part of it holds, or does not. */
export function drawAgain(record: DrawRecord, drawn: readonly Inspectors[]) {
  const { seed, codes, pool, inspectorsEach: each } = record;
  const targets = drawTargets(seed, codes, record.targetCount);
  const stakes = new Map(Object.entries(pool.stakes).map(([code, ids]) => [code, new Set(ids)]));
  const assigned = drawInspectors(seed, targets, pool.ids, { each, stakes });
  const drawnCodes = drawn.map(({ code }) => code);
  const ofTarget = new Map(drawn.map(({ code, inspectorIds }) => [code, numbered(inspectorIds)]));
  return {
    isCommitted: commitmentTo(record.secret) === record.commitment,
    isSamePopulation: populationHash(codes) === record.populationHash,
    isSeedRight: seedOf(record.secret, record.populationHash, record.entropy) === seed,
    isSameDraw: isSame(targets, drawnCodes),
    isSameInspectors: assigned.every(({ code, inspectorIds }) =>
      isSame(numbered(inspectorIds), ofTarget.get(code) ?? []),
    ),
  };
}
