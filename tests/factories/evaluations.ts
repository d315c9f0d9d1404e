import { assignAssessors } from "@/lib/domain/evaluations/assessments/commands/assign";
import { declareInterest } from "@/lib/domain/evaluations/assessments/commands/declare";
import { finishAssessment } from "@/lib/domain/evaluations/assessments/commands/finish";
import { saveScores } from "@/lib/domain/evaluations/assessments/commands/save-scores";
import { admitEvaluation } from "@/lib/domain/evaluations/commands/admit";
import type { Dimension } from "@/lib/domain/evaluations/indicator-sets/schema";
import { saveDimension } from "@/lib/domain/evaluations/self-assessments/commands/save-dimension";
import { startEvaluation } from "@/lib/domain/evaluations/self-assessments/commands/start";
import { submitEvaluation } from "@/lib/domain/evaluations/self-assessments/commands/submit";
import { openVote } from "@/lib/domain/evaluations/votes/commands/open-vote";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "./accounts";
import { createOrganization, createPlaces, type OrganizationTraits } from "./organization";

const words = { zh: "一", en: "one" };
const part = (key: string, points: readonly number[]): Dimension => ({
  key,
  name: words,
  indicators: points.map((most, place) => ({
    key: `${key}${place + 1}`,
    points: most,
    name: words,
    asks: words,
    evidence: words,
  })),
});

/** Two dimensions of together a thousand points. */
export const smallTree: Dimension[] = [part("basics", [200, 200]), part("work", [300, 300])];

export type EvaluationCast = {
  officer: Actor;
  approver: Actor;
  reviewers: Actor[];
  roundId: string;
  setId: string;
};

/** A set in force and an open round with a committee of three, whose first member chairs. Open from September to December 2026. */
export async function createRound(seated: readonly Actor[] = []): Promise<EvaluationCast> {
  await createPlaces();
  const officer = await makePerson("evaluationOfficer");
  const approver = await makePerson("approver");
  const others = Array.from({ length: 3 - seated.length }, () => makePerson("reviewer"));
  const reviewers = [...seated, ...(await Promise.all(others))];
  const createdByName = officer.name;
  const ordinal = 1 + (await database().indicatorSet.count({ where: { kind: "socialServiceOrganization" } }));
  await database().indicatorSet.updateMany({ where: { status: "adopted" }, data: { status: "retired" } });
  const set = await database().indicatorSet.create({
    data: {
      kind: "socialServiceOrganization",
      ordinal,
      title: "指标",
      titleEn: "Indicators",
      status: "adopted",
      indicators: smallTree,
      cutoffs: { 5: 900, 4: 800, 3: 700, 2: 600, 1: 500 },
      basis: "规则",
      basisEn: "Rule",
      createdByName,
      adoptedAt: new Date("2026-01-01T00:00:00Z"),
    },
  });
  const round = await database().evaluationRound.create({
    data: {
      number: `普民评〔2026〕样${ordinal}号`,
      year: 2026,
      title: "2026年度评估",
      titleEn: "Evaluation 2026",
      status: "open",
      applyFrom: new Date("2026-09-01"),
      applyUntil: new Date("2026-12-31"),
      assessUntil: new Date("2027-03-31"),
      createdById: officer.accountId ?? "",
      createdByName,
      committee: {
        create: reviewers.map(({ accountId }, place) => ({
          accountId: accountId ?? "",
          isChair: place === 0,
        })),
      },
    },
  });
  return { officer, approver, reviewers, roundId: round.id, setId: set.id };
}

const september = (day: number) => new Date(`2026-09-${String(day).padStart(2, "0")}T02:00:00Z`);
export const at = { begin: september(7), admit: september(9), assess: september(12), vote: september(20) };

/** Every indicator answered with this share of its points, as a form sends it. */
export function typedFor({ indicators }: Dimension, share: number) {
  return Object.fromEntries(
    indicators.flatMap(({ key, points }) => [
      [`p_${key}`, String(Math.round(points * share))],
      [`t_${key}`, "做到了。"],
    ]),
  );
}

export type Applying = { organization: { id: string }; applicant: Actor };

/** An organization with somebody at its desk. */
export async function applying(traits: OrganizationTraits = {}): Promise<Applying> {
  const organization = await createOrganization(traits);
  const applicant = await makePerson("legalRepresentative", { organizationId: organization.id });
  return { organization, applicant };
}

/** A self-assessment that is complete and not yet sent in. */
export async function drafted({ roundId }: EvaluationCast, who?: Applying) {
  const { organization, applicant } = who ?? (await applying());
  const { id } = await startEvaluation(applicant, { roundId, partyMembers: 0 }, { now: at.begin });
  for (const dimension of smallTree) {
    const answers = typedFor(dimension, 0.9);
    await saveDimension(applicant, { id, section: dimension.key, version: 0, answers }, { now: at.begin });
  }
  return { id, applicant, organization };
}

/** Sent in and admitted. */
export async function admitted(cast: EvaluationCast, who?: Applying) {
  const draft = await drafted(cast, who);
  await submitEvaluation(draft.applicant, { id: draft.id }, { now: at.begin });
  await admitEvaluation(cast.officer, { id: draft.id }, { now: at.admit });
  return draft;
}

/** The first two reviewers are named as assessors. */
export async function assigned(cast: EvaluationCast, who?: Applying) {
  const evaluation = await admitted(cast, who);
  const accountIds = cast.reviewers.slice(0, 2).map(({ accountId }) => accountId ?? "");
  await assignAssessors(cast.officer, { id: evaluation.id, accountIds }, { now: at.assess });
  return evaluation;
}

/** The assessors declared to have no interest and gave all their points; not yet handed in. */
export async function scored(
  cast: EvaluationCast,
  shares: readonly [number, number] = [0.85, 0.83],
  who?: Applying,
) {
  const evaluation = await assigned(cast, who);
  const { id } = evaluation;
  for (const [place, assessor] of cast.reviewers.slice(0, 2).entries()) {
    await declareInterest(assessor, { id, declaration: "none" }, { now: at.assess });
    let version = 2;
    for (const dimension of smallTree) {
      const answers = typedFor(dimension, shares[place] ?? 0);
      const saved = await saveScores(
        assessor,
        { id, section: dimension.key, version, answers },
        { now: at.assess },
      );
      version = saved.version;
    }
  }
  return evaluation;
}

/** Both assessors handed in their points. */
export async function assessed(cast: EvaluationCast, shares?: readonly [number, number], who?: Applying) {
  const evaluation = await scored(cast, shares, who);
  for (const assessor of cast.reviewers.slice(0, 2)) {
    const finished = { id: evaluation.id, visitedOn: "2026-09-12" };
    await finishAssessment(assessor, finished, { now: at.assess });
  }
  return evaluation;
}

/** Before the committee. */
export async function voting(cast: EvaluationCast, who?: Applying) {
  const evaluation = await assessed(cast, undefined, who);
  await openVote(cast.officer, { id: evaluation.id }, { now: at.vote });
  return evaluation;
}
