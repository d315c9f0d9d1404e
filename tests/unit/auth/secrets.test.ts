import { describe, expect, it } from "vitest";
import { sessionIdOf } from "@/lib/platform/auth/session-token";
import { decryptSecret, encryptSecret } from "@/lib/platform/secrets/encrypt";
import { hasKeyedHash, keyedHash } from "@/lib/platform/secrets/keyed-hash";

describe("secrets at rest", () => {
  it("come back only for the purpose they were sealed for", () => {
    const sealed = encryptSecret("310107199001011234 王", "identity number");
    expect(decryptSecret(sealed, "identity number")).toBe("310107199001011234 王");
    expect(() => decryptSecret(sealed, "second factor")).toThrow();
    expect(encryptSecret("same", "a")).not.toBe(encryptSecret("same", "a"));
  });

  it("are refused when a single character was altered", () => {
    const sealed = encryptSecret("secret", "a");
    for (const index of [0, 5, 25, sealed.length - 2]) {
      const other = sealed[index] === "A" ? "B" : "A";
      expect(() => decryptSecret(sealed.slice(0, index) + other + sealed.slice(index + 1), "a")).toThrow();
    }
  });

  it("are found by a fingerprint that depends on the purpose", () => {
    expect(keyedHash("13800138000", "phone")).toBe(keyedHash("13800138000", "phone"));
    expect(keyedHash("13800138000", "phone")).not.toBe(keyedHash("13800138000", "other"));
    expect(hasKeyedHash("123456", keyedHash("123456", "code"), "code")).toBe(true);
    expect(hasKeyedHash("123457", keyedHash("123456", "code"), "code")).toBe(false);
  });

  it("give a session an id that is a valid UUID and not its token", () => {
    expect(sessionIdOf("a token")).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(sessionIdOf("a token")).not.toBe(sessionIdOf("another token"));
  });
});
