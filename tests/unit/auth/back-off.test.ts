import { describe, expect, it } from "vitest";
import { perAccount, waitAfter } from "@/lib/platform/auth/back-off";

const minute = 60_000;

describe("waiting after failed attempts", () => {
  it("begins with the fifth and doubles up to half an hour", () => {
    const minutes = [1, 4, 5, 6, 7, 8, 9, 10, 50].map((attempts) => waitAfter(attempts, perAccount) / minute);
    expect(minutes).toEqual([0, 0, 1, 2, 4, 8, 16, 30, 30]);
  });
});
