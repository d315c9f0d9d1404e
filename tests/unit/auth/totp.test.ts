import { describe, expect, it } from "vitest";
import { offeredTotpSecret, totpCode, totpStep } from "@/lib/platform/auth/totp";

/** RFC 6238, appendix B: the secret "12345678901234567890", SHA-1; the last six of the eight digits. */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const vectors: [number, string][] = [
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_234_567_890, "005924"],
  [20_000_000_000, "353130"],
];

describe("the second factor", () => {
  it.each(vectors)("agrees with RFC 6238 at %i s", (seconds, code) => {
    const now = new Date(seconds * 1000);
    expect(totpCode(secret, now)).toBe(code);
    expect(totpStep(code, secret, now)).toBe(BigInt(Math.floor(seconds / 30)));
  });

  it("allows one step of drift and no more", () => {
    const at = (seconds: number) => new Date((1_234_567_890 + seconds) * 1000);
    const step = 41_152_263n;
    expect(totpStep(totpCode(secret, at(-30)), secret, at(0))).toBe(step - 1n);
    expect(totpStep(totpCode(secret, at(30)), secret, at(0))).toBe(step + 1n);
    expect(totpStep(totpCode(secret, at(-60)), secret, at(0))).toBeNull();
  });

  it("offers a session the same secret until one is confirmed", () => {
    const offered = offeredTotpSecret("session", null);
    expect(offered).toMatch(/^[A-Z2-7]{32}$/);
    expect(offeredTotpSecret("session", null)).toBe(offered);
    expect(offeredTotpSecret("session", new Date(0))).not.toBe(offeredTotpSecret("session", new Date(1)));
    expect(offeredTotpSecret("other", null)).not.toBe(offered);
  });
});
