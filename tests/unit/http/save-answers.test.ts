import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { saveAnswers } from "@/app/api/save-answers";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";

let accountId: string | null;
vi.mock("@/lib/platform/auth/current-actor", () => ({ getActor: async () => ({ accountId }) }));
vi.mock("next-intl/server", () => ({
  getTranslations: async () => Object.assign((key: string) => key, { has: () => true }),
}));

const asked = { id: "a report", section: "basics" };
const savedAt = new Date("2026-11-20T02:00:00Z");
const theirs = { answers: { name: "theirs" }, version: 3, savedAt, savedByName: "Another" };
const save = vi.fn(async () => ({ version: 2, savedAt, issues: [] as z.core.$ZodIssue[] }));
const rules = {
  answersSchema: z.record(z.string(), z.string()),
  longestBody: 100,
  tooLong: new Refusal("annualReport.tooLong"),
  changedElsewhere: "annualReport.changedElsewhere",
  save,
  theirs: async () => theirs,
};

const put = (body: unknown) =>
  new Request("http://localhost/", {
    method: "PUT",
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
const sent = { version: 1, answers: { name: "ours" } };
const inJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe("saving answers", () => {
  beforeEach(() => {
    accountId = "somebody";
    save.mockClear();
  });

  it("tells the new version and what is missing", async () => {
    const answer = await saveAnswers(put(sent), asked, rules);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ version: 2, savedAt: savedAt.toISOString(), missing: {} });
    expect(save).toHaveBeenCalledExactlyOnceWith({ accountId }, { ...asked, ...sent });
  });

  it("is for those who have signed in, at an address that there is, of what fits", async () => {
    expect((await saveAnswers(put(sent), null, rules)).status).toBe(404);
    expect((await saveAnswers(put("x".repeat(101)), asked, rules)).status).toBe(413);
    expect((await saveAnswers(put("no json"), asked, rules)).status).toBe(422);
    expect((await saveAnswers(put({ version: -1, answers: {} }), asked, rules)).status).toBe(422);
    accountId = null;
    expect((await saveAnswers(put(sent), null, rules)).status).toBe(401);
    expect(save).not.toHaveBeenCalled();
  });

  it("brings what somebody else saved meanwhile", async () => {
    save.mockRejectedValueOnce(new Refusal("annualReport.changedElsewhere"));
    const answer = await saveAnswers(put(sent), asked, rules);
    expect([answer.status, await answer.json()]).toEqual([409, { theirs: inJson(theirs) }]);
  });

  it.each([
    [new NotFound(), 404],
    [new Forbidden(), 403],
    [new z.ZodError([]), 404],
    [new Refusal("annualReport.notWritable"), 422],
  ])("says why it was not saved: %s", async (problem, status) => {
    save.mockRejectedValueOnce(problem);
    expect((await saveAnswers(put(sent), asked, rules)).status).toBe(status);
  });
});
