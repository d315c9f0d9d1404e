import { beforeAll, describe, expect, it } from "vitest";
import { adoptIndicatorSet } from "@/lib/domain/evaluations/indicator-sets/commands/adopt-set";
import { copyIndicatorSet } from "@/lib/domain/evaluations/indicator-sets/commands/copy-set";
import { discardIndicatorSet } from "@/lib/domain/evaluations/indicator-sets/commands/discard-set";
import { editDimension } from "@/lib/domain/evaluations/indicator-sets/commands/edit-dimension";
import { getIndicatorSet } from "@/lib/domain/evaluations/indicator-sets/queries";
import { goOnWithRound } from "@/lib/domain/evaluations/rounds/commands/go-on";
import { openRound } from "@/lib/domain/evaluations/rounds/commands/open-round";
import { saveRound } from "@/lib/domain/evaluations/rounds/commands/save-round";
import { visitor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { at, createRound, type EvaluationCast } from "@/tests/factories/evaluations";

let cast: EvaluationCast;
beforeAll(async () => {
  cast = await createRound();
});

const refused = (key: string) => expect.objectContaining({ key: `evaluations.${key}` });
const row = (key: string, points: number) => ({
  key,
  points: String(points),
  nameZh: "名",
  nameEn: "Name",
  asksZh: "求",
  asksEn: "Asks",
  evidenceZh: "证",
  evidenceEn: "Evidence",
  figure: "",
});

describe("an indicator set", () => {
  it("is copied, written, and put in force by a second officer with a thousand points", async () => {
    await expect(
      editDimension(cast.officer, {
        id: cast.setId,
        version: 1,
        dimension: "basics",
        nameZh: "甲",
        nameEn: "A",
      }),
    ).rejects.toEqual(refused("editSetTooLate"));
    const { id } = await copyIndicatorSet(cast.officer, { id: cast.setId });
    await expect(copyIndicatorSet(cast.officer, { id: cast.setId })).rejects.toEqual(refused("draftSetOpen"));
    await expect(getIndicatorSet(visitor, id)).rejects.toThrow("not found");
    const rows = Object.fromEntries(
      [row("basics1", 100), row("basics2", 200), row("", 50)].flatMap((one, place) =>
        Object.entries(one).map(([field, value]) => [`rows.${place}.${field}`, value]),
      ),
    );
    const dimension = { id, dimension: "basics", nameZh: "基础", nameEn: "Basics" };
    await editDimension(cast.officer, { ...dimension, version: 1, ...rows });
    const edited = await getIndicatorSet(cast.officer, id);
    expect(edited.tree[0]?.indicators.map(({ key, points }) => [key, points])).toEqual([
      ["basics1", 100],
      ["basics2", 200],
      ["basicsX3", 50],
    ]);
    await expect(adoptIndicatorSet(cast.officer, { id })).rejects.toEqual(refused("ownSet"));
    await expect(adoptIndicatorSet(cast.approver, { id })).rejects.toEqual(refused("setPoints"));
    await editDimension(cast.officer, { ...dimension, version: 2, ...rows, "rows.2.points": "100" });
    await adoptIndicatorSet(cast.approver, { id }, { now: at.begin });
    const before = await database().indicatorSet.findUniqueOrThrow({ where: { id: cast.setId } });
    expect(before.status).toBe("retired");
  });

  it("is thrown away only as a draft", async () => {
    const { id } = await copyIndicatorSet(cast.officer, { id: cast.setId });
    await discardIndicatorSet(cast.approver, { id });
    await expect(discardIndicatorSet(cast.approver, { id: cast.setId })).rejects.toEqual(
      refused("discardSetTooLate"),
    );
  });
});

describe("a round", () => {
  const written = {
    year: 2026,
    title: "补充评估",
    titleEn: "Further round",
    applyFrom: "2026-10-01",
    applyUntil: "2026-10-31",
    assessUntil: "2026-11-30",
  } as const;
  const moment = { now: new Date("2026-09-25T02:00:00Z") };

  it("has its committee before it is called, and is announced", async () => {
    const members = cast.reviewers.map(({ accountId }) => accountId ?? "");
    const { id } = await saveRound(cast.officer, { ...written, members: members.slice(0, 2) }, moment);
    await expect(openRound(cast.officer, { id }, moment)).rejects.toEqual(refused("committeeIncomplete"));
    await saveRound(cast.officer, { ...written, id, members, chairId: members[2] }, moment);
    await openRound(cast.officer, { id }, moment);
    const announced = await database().announcement.findMany({ where: { title: { contains: "补充评估" } } });
    expect(announced).toHaveLength(1);
    await expect(
      goOnWithRound(cast.officer, { id }, { now: new Date("2026-10-31T02:00:00Z") }),
    ).rejects.toEqual(refused("applicationsStillOpen"));
    for (const day of ["11-01", "12-01", "12-10", "12-20"]) {
      await goOnWithRound(cast.officer, { id }, { now: new Date(`2026-${day}T02:00:00Z`) });
    }
    const round = await database().evaluationRound.findUniqueOrThrow({ where: { id } });
    expect(round.status).toBe("closed");
  });

  it("takes reviewers only, one of whom chairs", async () => {
    const members = [cast.officer.accountId ?? ""];
    await expect(saveRound(cast.officer, { ...written, members }, moment)).rejects.toEqual(
      refused("notReviewer"),
    );
    await expect(
      saveRound(
        cast.officer,
        { ...written, members: [], chairId: cast.reviewers[0]?.accountId ?? "" },
        moment,
      ),
    ).rejects.toMatchObject({ field: "chairId" });
  });
});
