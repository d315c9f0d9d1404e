import { answerReview } from "@/lib/domain/evaluations/commands/answer-review";
import { decideGrade } from "@/lib/domain/evaluations/commands/grade";
import { publishResult } from "@/lib/domain/evaluations/commands/publish";
import { requestReview } from "@/lib/domain/evaluations/commands/request-review";
import { copyIndicatorSet } from "@/lib/domain/evaluations/indicator-sets/commands/copy-set";
import { saveRound } from "@/lib/domain/evaluations/rounds/commands/save-round";
import { submitEvaluation } from "@/lib/domain/evaluations/self-assessments/commands/submit";
import { castBallot } from "@/lib/domain/evaluations/votes/commands/cast-ballot";
import { countVotes } from "@/lib/domain/evaluations/votes/commands/count-votes";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import {
  type Applying,
  admitted,
  applying,
  assessed,
  assigned,
  at,
  createRound,
  drafted,
  type EvaluationCast,
  scored,
  smallTree,
  typedFor,
  voting,
} from "@/tests/factories/evaluations";
import type { Cast } from "./cast";

const nobody = "0198c0de-0000-7000-8000-000000000000";
const moment = { now: at.vote };

/**
 * Evaluations in one state each, of the subject organization unless another is given, every one in a round of its own; the
 * expert assesses and chairs.
 */
function statesOf(
  { actors, subject }: Cast,
  who: Applying = { organization: subject, applicant: actors.organization },
) {
  const round = () => createRound([actors.expert]);
  const voted = async (cast: EvaluationCast, grades: readonly [number, number, number], isCounted = true) => {
    const { id } = await voting(cast, who);
    for (const [place, grade] of grades.entries())
      await castBallot(cast.reviewers[place] as Actor, { id, grade }, moment);
    if (isCounted) await countVotes(cast.officer, { id }, moment);
    return id;
  };
  const published = async (on: Date) => {
    const cast = await round();
    const id = await voted(cast, [4, 4, 4]);
    await publishResult(cast.officer, { id }, { now: on });
    return { cast, id };
  };
  return {
    who,
    round,
    voted,
    published,
    draft: async () => (await drafted(await round(), who)).id,
    async submitted() {
      const { id, applicant } = await drafted(await round(), who);
      await submitEvaluation(applicant, { id }, { now: at.begin });
      return id;
    },
    admitted: async () => (await admitted(await round(), who)).id,
    assigned: async () => (await assigned(await round(), who)).id,
    scored: async () => (await scored(await round(), undefined, who)).id,
    assessed: async () => (await assessed(await round(), undefined, who)).id,
    voting: async () => (await voting(await round(), who)).id,
    async reviewed() {
      const { cast, id } = await published(at.vote);
      await requestReview(who.applicant, { id, reason: "理由" }, moment);
      for (const reviewer of cast.reviewers) await castBallot(reviewer, { id, grade: 4 }, moment);
      await countVotes(cast.officer, { id }, moment);
      return { cast, id };
    },
  };
}

/** A record for every dynamic address of evaluation. */
export async function makeEvaluationExamples(cast: Cast) {
  const states = statesOf(cast);
  const [draft, waiting, scoring] = [await states.draft(), await states.admitted(), await states.scored()];
  const { cast: reviewedBy, id: graded } = await states.reviewed();
  await answerReview(reviewedBy.officer, { id: graded, answer: "答复" }, moment);
  await decideGrade(cast.actors.approver, { id: graded }, moment);
  const { certificateCode } = await database().evaluation.findUniqueOrThrow({ where: { caseId: graded } });
  const file = await database().storedFile.create({
    data: { sha256: "1".repeat(64), name: "证明.pdf", kind: "pdf", size: 20 },
  });
  const { id: documentId } = await database().caseDocument.create({
    data: {
      caseId: scoring,
      material: "indicator.basics1",
      fileId: file.id,
      addedById: cast.actors.organization.accountId ?? "",
    },
  });
  const set = await copyIndicatorSet(reviewedBy.officer, { id: reviewedBy.setId });
  const id = (own: string) => ({ own: { id: own }, unknown: { id: nobody } });
  const part = (own: string, name: string, key = "basics") => ({
    own: { id: own, [name]: key },
    unknown: { id: nobody, [name]: key },
  });
  const code = {
    own: { code: certificateCode ?? "" },
    unknown: { code: "E-nothing" },
  };
  return {
    "/evaluations/rounds/[id]": id(reviewedBy.roundId),
    "/evaluations/verify/[code]": { own: code.own, unknown: code.own },
    "/api/evaluations/certificates/[code]": code,
    "/organization/evaluations/[id]": id(draft),
    "/organization/evaluations/[id]/[dimension]": part(draft, "dimension"),
    "/reviewer/evaluations/[id]": id(scoring),
    "/reviewer/evaluations/[id]/[dimension]": part(scoring, "dimension"),
    "/bureau/evaluations/rounds/[id]": id(reviewedBy.roundId),
    "/bureau/evaluations/sets/[id]": id(set.id),
    "/bureau/evaluations/sets/[id]/[dimension]": part(set.id, "dimension"),
    "/bureau/evaluations/assessors/[id]": id(waiting),
    "/api/evaluations/[id]/sections/[section]": part(draft, "section"),
    "/api/evaluations/[id]/scores/[section]": part(scoring, "section"),
    "/api/evaluations/[id]/documents/[documentId]": {
      own: { id: scoring, documentId },
      unknown: { id: scoring, documentId: nobody },
    },
  };
}

/** What is sent to each command of evaluation, by its line of the table. */
export async function makeEvaluationInputs(cast: Cast) {
  const states = statesOf(cast);
  const { subdistrictCode, supervisoryUnitId } = cast.subject;
  // Nothing stands against this one, while the subject is listed and investigated for the other tables.
  const clean = statesOf(cast, await applying({ subdistrictCode, supervisoryUnitId }));
  const always = (input: object) => (_actor: Actor) => input;
  const reason = "理由";
  const [draft, submitted, waiting, undeclared] = [
    await states.draft(),
    await states.submitted(),
    await states.admitted(),
    await states.assigned(),
  ];
  const [scoring, assessedOne, votingOne] = [
    await states.scored(),
    await states.assessed(),
    await states.voting(),
  ];
  const votedAll = await states.voted(await states.round(), [4, 4, 4], false);
  const tied = await states.voted(await states.round(), [5, 4, 3]);
  const counted = await states.voted(await states.round(), [4, 4, 4]);
  const running = await states.published(new Date());
  const [admissible, over] = [await clean.submitted(), await clean.published(at.vote)];
  const { id: reviewed } = await states.reviewed();
  const open = await states.round();
  await drafted(open, states.who);
  const set = await copyIndicatorSet(open.officer, { id: open.setId });
  const members = open.reviewers.map(({ accountId }) => accountId ?? "");
  const written = {
    year: 2027,
    title: "评估",
    titleEn: "Evaluation",
    applyFrom: "2027-09-01",
    applyUntil: "2027-09-30",
    assessUntil: "2027-11-30",
    members,
    chairId: members[0],
  } as const;
  const planned = await saveRound(open.officer, written);
  const assessing = await states.round();
  await database().evaluationRound.update({
    where: { id: assessing.roundId },
    data: { status: "assessing" },
  });
  const { id: graded, cast: gradedBy } = await states.published(at.vote);
  await decideGrade(gradedBy.approver, { id: graded }, { now: new Date("2026-10-10T02:00:00Z") });
  const [third] = open.reviewers.slice(2);
  const part = await database().evaluationAssessor.findFirstOrThrow({
    where: { caseId: scoring, accountId: cast.actors.expert.accountId ?? "" },
  });
  const [basics] = smallTree as [(typeof smallTree)[number]];
  return {
    startEvaluation: always({ roundId: open.roundId, partyMembers: 0 }),
    saveDimension: always({
      id: draft,
      section: "basics",
      version: 1,
      answers: { ...typedFor(basics, 0.5), t_basics1: "改" },
    }),
    submitEvaluation: always({ id: draft }),
    discardEvaluation: always({ id: draft }),
    withdrawEvaluation: always({ id: submitted, reason }),
    admitEvaluation: always({ id: admissible }),
    refuseEvaluation: always({ id: submitted, reason }),
    assignAssessors: always({
      id: waiting,
      accountIds: [cast.actors.expert.accountId ?? "", third?.accountId ?? ""],
    }),
    declareInterest: always({ id: undeclared, declaration: "none" }),
    saveScores: always({
      id: scoring,
      section: "basics",
      version: part.version,
      answers: typedFor(basics, 0.4),
    }),
    finishAssessment: always({ id: scoring, visitedOn: "2026-09-12" }),
    openVote: always({ id: assessedOne }),
    castBallot: always({ id: votingOne, grade: 4 }),
    recuseFromVote: always({ id: votingOne, reason }),
    countVotes: always({ id: votedAll }),
    breakTie: always({ id: tied, grade: 4, reason }),
    publishResult: always({ id: counted }),
    requestReview: always({ id: running.id, reason }),
    answerReview: always({ id: reviewed, answer: "答复" }),
    decideGrade: always({ id: over.id }),
    denyGrade: always({ id: over.id, reason }),
    lowerGrade: always({ id: graded, grade: 3, reason }),
    expireGrade: always({ id: graded }),
    remindOfExpiry: always({ id: graded }),
    questionGrade: always({ id: graded }),
    copyIndicatorSet: always({ id: open.setId }),
    editDimension: always({
      ...{ id: set.id, version: 1, dimension: "basics", nameZh: "基础", nameEn: "Basics" },
      ...{ "rows.0.key": "basics1", "rows.0.points": "300", "rows.0.nameZh": "名", "rows.0.nameEn": "Name" },
      ...{
        "rows.0.asksZh": "求",
        "rows.0.asksEn": "Asks",
        "rows.0.evidenceZh": "证",
        "rows.0.evidenceEn": "Paper",
      },
    }),
    editIndicatorSet: always({
      ...{ id: set.id, version: 1, title: "指标", titleEn: "Indicators", basis: "规则", basisEn: "Rule" },
      ...{ cutoff5: 900, cutoff4: 800, cutoff3: 700, cutoff2: 600, cutoff1: 500 },
    }),
    adoptIndicatorSet: always({ id: set.id }),
    discardIndicatorSet: always({ id: set.id }),
    saveRound: always(written),
    openRound: always({ id: planned.id }),
    goOnWithRound: always({ id: assessing.roundId }),
  };
}
