import { beforeAll, describe, expect, it } from "vitest";
import { assignAssessors } from "@/lib/domain/evaluations/assessments/commands/assign";
import { declareInterest } from "@/lib/domain/evaluations/assessments/commands/declare";
import { getAssessment } from "@/lib/domain/evaluations/assessments/queries";
import { currentEvaluation, verifyEvaluation } from "@/lib/domain/evaluations/certificates/queries";
import { admitEvaluation } from "@/lib/domain/evaluations/commands/admit";
import { answerReview } from "@/lib/domain/evaluations/commands/answer-review";
import { denyGrade } from "@/lib/domain/evaluations/commands/deny-grade";
import { decideGrade } from "@/lib/domain/evaluations/commands/grade";
import { lowerGrade } from "@/lib/domain/evaluations/commands/lower-grade";
import { publishResult } from "@/lib/domain/evaluations/commands/publish";
import { refuseEvaluation } from "@/lib/domain/evaluations/commands/refuse";
import { requestReview } from "@/lib/domain/evaluations/commands/request-review";
import { watchGrades } from "@/lib/domain/evaluations/jobs";
import { getEvaluation } from "@/lib/domain/evaluations/queries/evaluation";
import { saveDimension } from "@/lib/domain/evaluations/self-assessments/commands/save-dimension";
import { startEvaluation } from "@/lib/domain/evaluations/self-assessments/commands/start";
import { submitEvaluation } from "@/lib/domain/evaluations/self-assessments/commands/submit";
import { castBallot } from "@/lib/domain/evaluations/votes/commands/cast-ballot";
import { countVotes } from "@/lib/domain/evaluations/votes/commands/count-votes";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import {
  admitted,
  assessed,
  at,
  createRound,
  drafted,
  type EvaluationCast,
  smallTree,
  typedFor,
  voting,
} from "@/tests/factories/evaluations";
import { createOrganization } from "@/tests/factories/organization";

let cast: EvaluationCast;
beforeAll(async () => {
  cast = await createRound();
});

const on = (day: string) => ({ now: new Date(`2026-${day}T02:00:00Z`) });
const refused = (key: string) => expect.objectContaining({ key: `evaluations.${key}` });

async function voted(grades: readonly [number, number, number]) {
  const evaluation = await voting(cast);
  for (const [place, grade] of grades.entries()) {
    await castBallot(cast.reviewers[place] as never, { id: evaluation.id, grade }, on("09-21"));
  }
  await countVotes(cast.officer, { id: evaluation.id }, on("09-22"));
  return evaluation;
}

describe("an evaluation", () => {
  it("goes from self-assessment to a grade that anybody can verify", async () => {
    const { id, organization } = await voted([4, 4, 3]);
    await publishResult(cast.officer, { id }, on("09-23"));
    const published = await getEvaluation(cast.officer, id, on("09-23").now);
    expect([published.publicityUntil, published.dueOn]).toEqual(["2026-09-30", "2026-10-14"]);
    await expect(decideGrade(cast.approver, { id }, on("09-30"))).rejects.toEqual(refused("publicityRuns"));
    await decideGrade(cast.approver, { id }, on("10-01"));
    const current = await currentEvaluation(organization.id, "2026-10-02");
    expect(current).toMatchObject({
      grade: 4,
      validFrom: "2026-10-01",
      validUntil: "2031-09-30",
      verdict: "valid",
    });
    expect((await verifyEvaluation(current?.code ?? "", "2031-09-30"))?.verdict).toBe("valid");
    expect((await verifyEvaluation(current?.code ?? "", "2031-10-01"))?.verdict).toBe("expired");
    const letters = await database().caseLetter.findMany({ where: { caseId: id }, select: { kind: true } });
    expect(letters.map(({ kind }) => kind)).toEqual(["receipt", "admission", "result", "graded"]);
    const event = await database().event.findFirstOrThrow({
      where: { subjectId: id, verb: "evaluation.graded" },
    });
    expect(event.details).toMatchObject({
      organizationId: organization.id,
      grade: 4,
      validUntil: "2031-09-30",
    });
  });

  it("is reviewed once, within the publicity period, and the review decides", async () => {
    const { id, applicant } = await voted([3, 3, 4]);
    await publishResult(cast.officer, { id }, on("09-23"));
    await expect(requestReview(applicant, { id, reason: "太低" }, on("10-01"))).rejects.toEqual(
      refused("publicityOver"),
    );
    await requestReview(applicant, { id, reason: "太低" }, on("09-30"));
    await expect(requestReview(applicant, { id, reason: "太低" }, on("09-30"))).rejects.toEqual(
      refused("requestReviewTooLate"),
    );
    for (const reviewer of cast.reviewers) await castBallot(reviewer, { id, grade: 4 }, on("10-05"));
    await countVotes(cast.officer, { id }, on("10-06"));
    const reviewed = await getEvaluation(cast.officer, id, on("10-06").now);
    expect([reviewed.status, reviewed.dueOn]).toEqual(["reviewed", "2026-10-21"]);
    await answerReview(cast.officer, { id, answer: "经复核，调整为4A级。" }, on("10-07"));
    await decideGrade(cast.approver, { id }, on("10-08"));
    expect((await getEvaluation(cast.officer, id, on("10-08").now)).grade).toBe(4);
  });

  it("is decided by somebody else than who admitted it", async () => {
    const approver = await makePerson("approver");
    const { id } = await voted([4, 4, 4]);
    await database().evaluation.update({ where: { caseId: id }, data: { admittedById: approver.accountId } });
    await publishResult(cast.officer, { id }, on("09-23"));
    await expect(decideGrade(approver, { id }, on("10-02"))).rejects.toEqual(refused("ownAdmission"));
    await expect(decideGrade(cast.officer, { id }, on("10-02"))).rejects.toThrow("forbidden");
  });
});

describe("an organization that loses a condition on the way", () => {
  /** Puts the organization on the list of abnormal activities on a day, as a decided case does. */
  async function listed(organizationId: string, day: "2026-09-08" | "2026-09-24") {
    await database().case.create({
      data: {
        procedure: "listing",
        kind: "abnormalActivities",
        status: "listed",
        waitsFor: "nobody",
        organizationId,
        createdByName: "Linli",
        listing: {
          create: {
            organizationId,
            list: "abnormalActivities",
            condition: "annualReportMissed",
            facts: [],
            reason: "未报送年度报告",
            origin: `annualReportMissed:${organizationId}`,
            proposedByName: "Linli",
            proposedOn: new Date(day),
            listedOn: new Date(day),
          },
        },
      },
    });
  }

  it("is not admitted, and may be refused", async () => {
    const { id, applicant, organization } = await drafted(cast);
    await submitEvaluation(applicant, { id }, { now: at.begin });
    await listed(organization.id, "2026-09-08");
    await expect(admitEvaluation(cast.officer, { id }, { now: at.admit })).rejects.toMatchObject({
      key: "evaluations.notAdmissible",
      values: { count: 1, line: "listings" },
    });
    expect((await getEvaluation(cast.officer, id, at.admit)).status).toBe("submitted");
    await refuseEvaluation(cast.officer, { id, reason: "列入活动异常名录" }, { now: at.admit });
  });

  it("is not graded while listed, though the committee voted a grade; the officer may give none", async () => {
    const { id, organization } = await voted([4, 4, 3]);
    await publishResult(cast.officer, { id }, on("09-23"));
    const denial = { id, reason: "公示期间列入活动异常名录，不授予等级" };
    await expect(denyGrade(cast.approver, denial, on("10-01"))).rejects.toEqual(refused("gradeVoted"));
    await listed(organization.id, "2026-09-24");
    await expect(decideGrade(cast.approver, { id }, on("10-01"))).rejects.toMatchObject({
      key: "evaluations.notGradable",
      values: { count: 1, line: "listings" },
    });
    await denyGrade(cast.approver, denial, on("10-01"));
    expect(await getEvaluation(cast.officer, id, on("10-01").now)).toMatchObject({
      status: "ungraded",
      grade: 0,
    });
  });
});

describe("an application", () => {
  it("freezes what was found, and is not begun by who is not eligible", async () => {
    const { id, applicant } = await drafted(cast);
    await submitEvaluation(applicant, { id }, { now: at.begin });
    const sent = await getEvaluation(applicant, id, at.begin);
    expect(sent.eligibility).toMatchObject({ checkedOn: "2026-09-07", partyMembers: 0 });
    expect(sent.selfTotal).toBe(900);
    const young = await createOrganization({ establishedOn: "2025-01-01" });
    const theirs = await makePerson("legalRepresentative", { organizationId: young.id });
    const wish = { roundId: cast.roundId, partyMembers: 0 };
    await expect(startEvaluation(theirs, wish, { now: at.begin })).rejects.toEqual(refused("notEligible"));
    const old = await createOrganization();
    const many = await makePerson("legalRepresentative", { organizationId: old.id });
    await expect(startEvaluation(many, { ...wish, partyMembers: 3 }, { now: at.begin })).rejects.toEqual(
      refused("notEligible"),
    );
    await expect(startEvaluation(many, wish, on("08-31"))).rejects.toEqual(refused("roundNotOpen"));
  });

  it("is complete or not sent in, and its parts are not overwritten", async () => {
    const organization = await createOrganization();
    const applicant = await makePerson("legalRepresentative", { organizationId: organization.id });
    const { id } = await startEvaluation(
      applicant,
      { roundId: cast.roundId, partyMembers: 0 },
      { now: at.begin },
    );
    await expect(submitEvaluation(applicant, { id }, { now: at.begin })).rejects.toEqual(
      refused("incomplete"),
    );
    const answers = typedFor(smallTree[0] as never, 0.5);
    const save = (version: number, share: number) =>
      saveDimension(
        applicant,
        { id, section: "basics", version, answers: { ...answers, p_basics1: String(share) } },
        { now: at.begin },
      );
    await save(0, 10);
    await expect(save(0, 20)).rejects.toEqual(refused("changedElsewhere"));
    expect((await save(0, 10)).version).toBe(1);
    const stranger = await makePerson("legalRepresentative", {
      organizationId: (await createOrganization()).id,
    });
    await expect(
      saveDimension(stranger, { id, section: "basics", version: 1, answers }, { now: at.begin }),
    ).rejects.toThrow("not found");
  });
});

describe("assessors", () => {
  it("are barred by a tie in the register, and replaced when they withdraw", async () => {
    const { id, organization } = await admitted(cast);
    const [one, two, three] = cast.reviewers.map(({ accountId }) => accountId ?? "");
    const tied = await makePerson("reviewer");
    await database().person.create({
      data: {
        name: tied.name,
        offices: {
          create: { organizationId: organization.id, title: "director", startedOn: new Date("2024-01-01") },
        },
      },
    });
    const assign = (...accountIds: (string | undefined)[]) =>
      assignAssessors(
        cast.officer,
        { id, accountIds: accountIds.map((one) => one ?? "") },
        { now: at.assess },
      );
    await expect(assign(one, tied.accountId)).rejects.toEqual(refused("tied"));
    await expect(assign(one)).rejects.toEqual(refused("tooFewAssessors"));
    await expect(assign(one, cast.approver.accountId ?? "")).rejects.toEqual(refused("notReviewer"));
    await assign(one, two);
    const second = cast.reviewers[1] as never;
    await declareInterest(second, { id, declaration: "conflict", reason: "亲属" }, { now: at.assess });
    await expect(assign(two)).rejects.toEqual(refused("assignedAlready"));
    await assign(three);
    const standing = await database().evaluationAssessor.findMany({
      where: { caseId: id, withdrawnAt: null },
    });
    expect(standing.map(({ accountId }) => accountId).sort()).toEqual([one, three].sort());
  });

  it("see nothing of the file before they declare, and never after they withdrew", async () => {
    const { id } = await admitted(cast);
    const [one, two] = cast.reviewers as [never, never];
    const accountIds = cast.reviewers.slice(0, 2).map(({ accountId }) => accountId ?? "");
    await assignAssessors(cast.officer, { id, accountIds }, { now: at.assess });
    expect((await getAssessment(one, id, at.assess)).evaluation).toBeNull();
    await declareInterest(one, { id, declaration: "none" }, { now: at.assess });
    expect((await getAssessment(one, id, at.assess)).evaluation).not.toBeNull();
    await declareInterest(two, { id, declaration: "conflict", reason: "亲属" }, { now: at.assess });
    await expect(getAssessment(two, id, at.assess)).rejects.toThrow("not found");
    await expect(getEvaluation(one, id, at.assess)).rejects.toThrow("not found");
  });

  it("bring a mean and a proposed grade when the last has finished", async () => {
    const { id } = await assessed(cast, [0.9, 0.8]);
    const { status, total, proposedGrade } = await getEvaluation(cast.officer, id, at.vote);
    expect([status, total, proposedGrade]).toEqual(["assessed", 850, 4]);
  });
});

describe("a grade in force", () => {
  it("is lowered or taken away by an approver, never by the portal", async () => {
    const { id, organization } = await voted([4, 4, 4]);
    await publishResult(cast.officer, { id }, on("09-23"));
    await decideGrade(cast.approver, { id }, on("10-01"));
    await expect(lowerGrade(cast.officer, { id, grade: 3, reason: "列入" }, on("10-05"))).rejects.toThrow(
      "forbidden",
    );
    await lowerGrade(cast.approver, { id, grade: 3, reason: "列入" }, on("10-05"));
    expect((await currentEvaluation(organization.id, "2026-10-05"))?.grade).toBe(3);
    await lowerGrade(cast.approver, { id, grade: 0, reason: "列入" }, on("10-06"));
    expect(await currentEvaluation(organization.id, "2026-10-06")).toBeNull();
  });

  it("is reminded of and runs out by the job, which may run again", async () => {
    const { id } = await voted([4, 4, 4]);
    await publishResult(cast.officer, { id }, on("09-23"));
    await decideGrade(cast.approver, { id }, on("10-01"));
    const events = async () => {
      const rows = await database().event.findMany({
        where: { subjectId: id, verb: { in: ["evaluation.expiring", "evaluation.ended"] } },
        orderBy: { position: "asc" },
      });
      return rows.map(({ verb }) => verb.split(".")[1]);
    };
    for (const day of ["2031-04-01", "2031-04-03", "2031-04-04", "2031-08-31", "2031-09-30"]) {
      await watchGrades(new Date(`${day}T02:00:00Z`));
    }
    expect(await events()).toEqual(["expiring", "expiring"]);
    await watchGrades(new Date("2031-10-01T02:00:00Z"));
    await watchGrades(new Date("2031-10-02T02:00:00Z"));
    expect(await events()).toEqual(["expiring", "expiring", "ended"]);
  });
});
