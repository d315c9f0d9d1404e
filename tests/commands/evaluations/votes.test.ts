import { beforeAll, describe, expect, it } from "vitest";
import { getEvaluation } from "@/lib/domain/evaluations/queries/evaluation";
import { breakTie } from "@/lib/domain/evaluations/votes/commands/break-tie";
import { castBallot } from "@/lib/domain/evaluations/votes/commands/cast-ballot";
import { countVotes } from "@/lib/domain/evaluations/votes/commands/count-votes";
import { recuseFromVote } from "@/lib/domain/evaluations/votes/commands/recuse";
import { countedTallies, getVote, listVotes } from "@/lib/domain/evaluations/votes/queries";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { at, createRound, type EvaluationCast, voting } from "@/tests/factories/evaluations";

let cast: EvaluationCast;
let chair: Actor;
let second: Actor;
let third: Actor;
beforeAll(async () => {
  cast = await createRound();
  [chair, second, third] = cast.reviewers as [Actor, Actor, Actor];
});

const moment = { now: at.vote };
const refused = (key: string) => expect.objectContaining({ key: `evaluations.${key}` });
const tallies = (caseId: string) =>
  database().evaluationTally.findMany({ where: { caseId, ballots: { gt: 0 } }, orderBy: { grade: "desc" } });

describe("a secret vote", () => {
  it("counts one ballot a member, also when it is sent ten times at once", async () => {
    const { id } = await voting(cast);
    const sent = await Promise.allSettled(
      Array.from({ length: 10 }, (_, place) => castBallot(chair, { id, grade: 1 + (place % 5) }, moment)),
    );
    expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const answer of sent) {
      if (answer.status === "rejected") expect(answer.reason).toEqual(refused("votedAlready"));
    }
    const counted = await tallies(id);
    expect(counted.reduce((sum, { ballots }) => sum + ballots, 0)).toBe(1);
    expect(await database().evaluationVote.count({ where: { caseId: id } })).toBe(1);
  });

  it("keeps nowhere who voted what", async () => {
    const { id } = await voting(cast);
    await castBallot(chair, { id, grade: 5 }, moment);
    await castBallot(second, { id, grade: 4 }, moment);
    const columns = await database().$queryRaw<{ table_name: string; column_name: string }[]>`
      SELECT table_name, column_name FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name IN ('EvaluationVote', 'EvaluationTally')`;
    const of = (table: string) =>
      columns.filter(({ table_name }) => table_name === table).map(({ column_name }) => column_name);
    expect(of("EvaluationVote").sort()).toEqual(["accountId", "caseId", "castAt", "isReview"]);
    expect(of("EvaluationTally").sort()).toEqual(["ballots", "caseId", "grade", "isReview"]);
    const writers = await database().$queryRaw<{ writers: bigint }[]>`
      SELECT count(DISTINCT xmin::text) AS writers FROM "EvaluationTally" WHERE "caseId" = ${id}::uuid`;
    expect(Number(writers[0]?.writers)).toBe(1);
    const events = await database().event.findMany({ where: { subjectId: id, verb: "evaluation.voted" } });
    for (const { details } of events) expect(JSON.stringify(details)).not.toMatch(/"grade"/);
    const notices = await database().notice.findMany({ where: { messageKey: "evaluation.voted" } });
    expect(notices).toEqual([]);
  });

  it("shows nobody how it stands before it is counted", async () => {
    const { id } = await voting(cast);
    await castBallot(chair, { id, grade: 5 }, moment);
    const evaluation = await getEvaluation(cast.officer, id, at.vote);
    expect(await countedTallies(evaluation)).toEqual({ first: null, review: null });
    expect(evaluation.votedIds.first).toEqual([chair.accountId]);
    const seen = await getVote(second, id, at.vote);
    expect(JSON.stringify(seen)).not.toMatch(/"ballots"|"tally"/);
    await expect(countVotes(cast.officer, { id }, moment)).rejects.toEqual(refused("noQuorum"));
  });

  it("is counted with a majority", async () => {
    const { id } = await voting(cast);
    for (const [member, grade] of [
      [chair, 4],
      [second, 4],
      [third, 5],
    ] as const)
      await castBallot(member, { id, grade }, moment);
    await countVotes(cast.officer, { id }, moment);
    const evaluation = await getEvaluation(cast.officer, id, at.vote);
    expect([evaluation.status, evaluation.votedGrade]).toEqual(["voted", 4]);
    expect((await countedTallies(evaluation)).first).toMatchObject({ 4: 2, 5: 1 });
    await expect(castBallot(third, { id, grade: 3 }, moment)).rejects.toThrow("not found");
  });

  it("goes to the chair without one, who chooses among the grades that got ballots", async () => {
    const { id } = await voting(cast);
    for (const [member, grade] of [
      [chair, 5],
      [second, 4],
      [third, 3],
    ] as const)
      await castBallot(member, { id, grade }, moment);
    await countVotes(cast.officer, { id }, moment);
    expect((await getEvaluation(cast.officer, id, at.vote)).status).toBe("tied");
    await expect(breakTie(second, { id, grade: 4, reason: "折中" }, moment)).rejects.toThrow("forbidden");
    await expect(breakTie(chair, { id, grade: 1, reason: "折中" }, moment)).rejects.toMatchObject({
      field: "grade",
    });
    await breakTie(chair, { id, grade: 4, reason: "得分相符" }, moment);
    expect((await getEvaluation(cast.officer, id, at.vote)).votedGrade).toBe(4);
  });

  it("is closed to members who stay away or are tied, and to everybody else", async () => {
    const { id, organization } = await voting(cast);
    await recuseFromVote(second, { id, reason: "亲属" }, moment);
    await expect(castBallot(second, { id, grade: 4 }, moment)).rejects.toEqual(refused("recused"));
    expect((await getVote(second, id, at.vote)).evaluation).toBeNull();
    const tied = await database().person.create({
      data: {
        name: third.name,
        offices: {
          create: { organizationId: organization.id, title: "director", startedOn: new Date("2020-01-01") },
        },
      },
    });
    await expect(castBallot(third, { id, grade: 4 }, moment)).rejects.toEqual(refused("recused"));
    await database().office.deleteMany({ where: { personId: tied.id } });
    const outsider = await makePerson("reviewer");
    expect(await listVotes(outsider)).toEqual([]);
    await expect(castBallot(outsider, { id, grade: 4 }, moment)).rejects.toThrow("not found");
    await expect(castBallot(cast.officer, { id, grade: 4 }, moment)).rejects.toThrow("not found");
  });
});
