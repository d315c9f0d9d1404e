import { checkEligibility } from "@/lib/domain/evaluations/eligibility/queries";
import { isEligible } from "@/lib/domain/evaluations/eligibility/rules";
import type { Dimension } from "@/lib/domain/evaluations/indicator-sets/schema";
import { startEvaluation } from "@/lib/domain/evaluations/self-assessments/commands/start";
import type { Actor } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { chanceOf } from "../chance";
import type { Resident } from "../district";
import { pointsFor } from "./points";
import { presentYear, roundId } from "./rounds";
import { setOf } from "./sets";

const words = [
  "制度齐全并严格执行，台账完整，可现场查看。",
  "近两年按要求开展，资料已分类归档。",
  "已形成常态机制，成效得到街道和居民认可。",
  "按规定办理，相关文件见附件清单。",
];

/** What an organization writes of itself in one dimension. */
function written(
  chance: ReturnType<typeof chanceOf>,
  { indicators }: Dimension,
  points: Record<string, number>,
) {
  return Object.fromEntries(
    indicators.flatMap(({ key }) => [
      [`p_${key}`, String(points[key] ?? 0)],
      [`t_${key}`, chance.pick(words)],
    ]),
  );
}

/**
 * Begins a self-assessment and writes so many of its dimensions; null where the organization is not eligible, which the
 * demonstration leaves to chance as life does.
 */
export async function beginSelfAssessment(
  tx: Transaction,
  { draft }: Resident,
  applicant: Actor,
  dimensions = Number.POSITIVE_INFINITY,
): Promise<string | null> {
  const chance = chanceOf(`self-assessment of ${draft.name}`);
  const now = new Date("2026-09-08T02:00:00Z");
  const set = setOf(draft.kind);
  if (!set) return null;
  const { lines } = await checkEligibility(draft.id, dateInShanghai(now), 0, tx);
  if (!isEligible(lines)) return null;
  const { id } = await startEvaluation(
    applicant,
    { roundId: roundId(presentYear), partyMembers: chance.between(0, 2) },
    { tx, now },
  );
  const points = pointsFor(chance, set.indicators, chance.between(800, 900));
  await tx.caseSection.createMany({
    data: set.indicators.slice(0, Math.min(dimensions, set.indicators.length)).map((dimension) => ({
      caseId: id,
      key: dimension.key,
      answers: written(chance, dimension, points),
      savedAt: now,
      savedById: applicant.accountId ?? "",
      savedByName: applicant.name,
    })),
  });
  return id;
}
