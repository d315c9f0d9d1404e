import { openCase } from "@/lib/domain/cases/commands/open-case";
import { checkEligibility } from "@/lib/domain/evaluations/eligibility/queries";
import { isEligible } from "@/lib/domain/evaluations/eligibility/rules";
import type { Dimension } from "@/lib/domain/evaluations/indicator-sets/schema";
import { startEvaluation } from "@/lib/domain/evaluations/self-assessments/commands/start";
import type { Actor } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { chanceOf } from "../chance";
import type { Resident } from "../district";
import type { Recording } from "../supervision/recording";
import { pointsFor } from "./points";
import { presentYear, roundId } from "./rounds";
import { setOf } from "./sets";

const begunAt = new Date("2026-09-08T02:00:00Z");

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

type Beginning = { tx: Transaction; resident: Resident; applicant: Actor; dimensions: number };

/** What was written in the first dimensions. */
async function write({ tx, resident, applicant, dimensions }: Beginning, id: string): Promise<void> {
  const { draft } = resident;
  const chance = chanceOf(`self-assessment of ${draft.name}`);
  const tree = setOf(draft.kind)?.indicators ?? [];
  const points = pointsFor(chance, tree, chance.between(800, 900));
  await tx.caseSection.createMany({
    data: tree.slice(0, dimensions).map((dimension) => ({
      caseId: id,
      key: dimension.key,
      answers: written(chance, dimension, points),
      savedAt: begunAt,
      savedById: applicant.accountId ?? "",
      savedByName: applicant.name,
    })),
  });
}

/**
 * Begins a self-assessment and writes all of it; null where the organization is not eligible, which the demonstration
 * leaves to chance as life does.
 */
export async function beginSelfAssessment(
  tx: Transaction,
  recording: Recording,
  resident: Resident,
  applicant: Actor,
): Promise<string | null> {
  const { draft } = resident;
  const set = setOf(draft.kind);
  if (!set) return null;
  const { lines } = await checkEligibility(draft.id, dateInShanghai(begunAt), 0, tx);
  if (!isEligible(lines)) return null;
  const partyMembers = chanceOf(`party members of ${draft.name}`).between(0, 2);
  const wish = { roundId: roundId(presentYear), partyMembers };
  const { id } = await startEvaluation(applicant, wish, recording.at(begunAt));
  await write({ tx, resident, applicant, dimensions: set.indicators.length }, id);
  return id;
}

/**
 * A self-assessment that is being written. What another department told of the organization since it was begun may keep
 * it from being sent in, which its desk says.
 */
export async function leaveUnfinished(tx: Transaction, resident: Resident, applicant: Actor): Promise<void> {
  const { draft, unitId } = resident;
  const organization = { ...draft, supervisoryUnitId: unitId };
  const { id } = await openCase(
    { actor: applicant, tx, now: begunAt, today: dateInShanghai(begunAt) },
    {
      procedure: "evaluation",
      kind: "renewal",
      status: "draft",
      waitsFor: "applicant",
      organization,
      organizationPart: "applicant",
      isSubmitted: false,
    },
  );
  const setId = setOf(draft.kind)?.id ?? "";
  await tx.evaluation.create({
    data: { caseId: id, roundId: roundId(presentYear), organizationId: draft.id, setId },
  });
  await write({ tx, resident, applicant, dimensions: 2 }, id);
}
