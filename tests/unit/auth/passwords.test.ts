import { describe, expect, it } from "vitest";
import { passwordProblem } from "@/lib/domain/accounts/rules";
import { isCommonPassword } from "@/lib/platform/auth/common-passwords";
import { hashPassword, isPassword } from "@/lib/platform/auth/passwords";

const resident = { loginName: "resident-one", roles: ["resident" as const] };
const officer = { loginName: "wang.bin", roles: ["registrationOfficer" as const] };

describe("a new password", () => {
  it("needs 8 characters from residents and 12 from staff", () => {
    expect(passwordProblem("xk3mwq7", resident)).toEqual({ problem: "tooShort", minimum: 8 });
    expect(passwordProblem("xk3mwq7z", resident)).toBeNull();
    expect(passwordProblem("xk3mwq7z1vb", officer)).toEqual({ problem: "tooShort", minimum: 12 });
    expect(passwordProblem("xk3mwq7z1vbp", officer)).toBeNull();
    expect(passwordProblem("xk3mwq7z1vb", { loginName: "new.person", roles: [] })?.minimum).toBe(12);
  });

  it("may be a sentence in Chinese and has no rule about kinds of characters", () => {
    expect(passwordProblem("窗外的樟树又长高了一点", resident)).toBeNull();
    expect(passwordProblem("x".repeat(129), resident)?.problem).toBe("tooLong");
  });

  it("is not the person's name", () => {
    expect(passwordProblem("Wang.Bin-in-the-office", officer)?.problem).toBe("containsName");
  });

  it.each([
    "password",
    "12345678",
    "a123456789",
    "5201314520",
    "woaini1314",
    "Shanghai2026!",
    "abcdefghijkl",
    "66666666",
    "abcabcabcabc",
    "１２３４５６７８",
    "minzhengju123",
  ])("is refused when it is among the first that are tried: %s", (password) =>
    expect(isCommonPassword(password)).toBe(true),
  );
});

describe("a kept password", () => {
  it("is an argon2id hash that only the same password opens, typed in either form", async () => {
    const hash = await hashPassword("café 窗外的樟树");
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/);
    expect(await isPassword("café 窗外的樟树".normalize("NFD"), hash)).toBe(true);
    expect(await isPassword("cafe 窗外的樟树", hash)).toBe(false);
    expect(await isPassword("anything", null)).toBe(false);
  });
});
