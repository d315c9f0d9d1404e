import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { questionGrade } from "@/lib/domain/evaluations/commands/question-grade";
import { watchGrades } from "@/lib/domain/evaluations/jobs";
import { system } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { createRound, drafted, type EvaluationCast } from "../../factories/evaluations";

let cast: EvaluationCast;
let id: string;
let organizationId: string;
const now = new Date("2026-10-12T02:00:00Z");

beforeAll(async () => {
  cast = await createRound();
});

/** A grade of 2026 that holds until 2031. */
beforeEach(async () => {
  const evaluation = await drafted(cast);
  id = evaluation.id;
  organizationId = evaluation.organization.id;
  await database().case.update({ where: { id }, data: { status: "graded", outcome: "graded" } });
  await database().evaluation.update({
    where: { caseId: id },
    data: { grade: 4, validFrom: toDatabaseDate("2026-10-01"), validUntil: toDatabaseDate("2031-09-30") },
  });
});

async function list(name: "seriousDishonesty" | "abnormalActivities") {
  const listing = await database().case.create({
    data: { procedure: "listing", kind: "officer", status: "listed", waitsFor: "nobody", createdByName: "x" },
  });
  const words = { condition: "otherDishonesty", facts: {}, reason: "事实清楚", origin: listing.id };
  await database().listing.create({
    data: {
      caseId: listing.id,
      organizationId,
      list: name,
      ...words,
      proposedByName: "x",
      proposedOn: toDatabaseDate("2026-09-01"),
      listedOn: toDatabaseDate("2026-10-09"),
    },
  });
}

const flaggedOn = async () =>
  (await database().evaluation.findUniqueOrThrow({ where: { caseId: id } })).flaggedOn;
const questions = () =>
  database().event.count({ where: { subjectId: id, verb: { endsWith: "gradeQuestioned" } } });

describe("the grade of an organization on the list of serious dishonesty", () => {
  it("is laid before the officers by the portal, once", async () => {
    await list("seriousDishonesty");
    await watchGrades(now);
    await watchGrades(now);
    expect(await flaggedOn()).toEqual(toDatabaseDate("2026-10-12"));
    expect(await questions()).toBe(1);
    await expect(questionGrade(system, { id }, { now })).rejects.toThrow("evaluations.gradeNotHeld");
  });

  it("is not questioned for the other list, nor before the entry", async () => {
    await list("abnormalActivities");
    await watchGrades(now);
    expect(await flaggedOn()).toBeNull();
    await list("seriousDishonesty");
    await watchGrades(new Date("2026-10-08T02:00:00Z"));
    expect(await flaggedOn()).toBeNull();
  });

  it("is questioned by nobody else, and not once it has ended", async () => {
    await expect(questionGrade(cast.officer, { id }, { now })).rejects.toThrow("forbidden");
    await database().evaluation.update({
      where: { caseId: id },
      data: { endedOn: toDatabaseDate("2026-10-05") },
    });
    await expect(questionGrade(system, { id }, { now })).rejects.toThrow("evaluations.gradeNotHeld");
  });
});
