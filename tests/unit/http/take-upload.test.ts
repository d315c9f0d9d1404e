import { beforeEach, describe, expect, it, vi } from "vitest";
import { takeUpload } from "@/app/api/take-upload";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { StorageProblem } from "@/lib/platform/storage/problem";

let accountId: string | null;
vi.mock("@/lib/platform/auth/current-actor", () => ({ getActor: async () => ({ accountId }) }));
vi.mock("@/lib/platform/forms/refusal-text", () => ({
  refusalText: async ({ key }: Refusal) => ({ title: key }),
}));

function sent(file?: File) {
  const body = new FormData();
  if (file) body.set("file", file);
  return new Request("http://localhost/api/cases/uploads", { method: "POST", body });
}

const paper = () => sent(new File(["%PDF-"], "paper.pdf"));

describe("an upload", () => {
  beforeEach(() => {
    accountId = "somebody";
  });

  it("answers with the file's identifier", async () => {
    const answer = await takeUpload(paper(), async (_actor, { name }) => ({ id: name }));
    expect([answer.status, await answer.json()]).toEqual([201, { id: "paper.pdf" }]);
  });

  it("is for those who have signed in, and needs a file", async () => {
    const keep = vi.fn();
    expect((await takeUpload(sent(), keep)).status).toBe(400);
    accountId = null;
    expect((await takeUpload(paper(), keep)).status).toBe(401);
    expect(keep).not.toHaveBeenCalled();
  });

  it.each([
    [new NotFound(), 404, undefined],
    [new Forbidden(), 403, undefined],
    [new StorageProblem("tooLarge"), 413, "storage.tooLarge"],
    [new StorageProblem("unknownKind"), 415, "storage.unknownKind"],
    [new Refusal("platform.wait"), 429, "platform.wait"],
  ])("tells by the status why it was not taken: %s", async (problem, status, title) => {
    const answer = await takeUpload(paper(), async () => {
      throw problem;
    });
    expect(answer.status).toBe(status);
    if (title) expect(await answer.json()).toEqual({ title });
  });

  it("hides no fault", async () => {
    const fault = new Error("broken");
    await expect(takeUpload(paper(), () => Promise.reject(fault))).rejects.toBe(fault);
  });
});
