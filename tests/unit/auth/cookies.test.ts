import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function cookiesAt(siteUrl: string) {
  vi.resetModules();
  vi.stubEnv("AUTH_URL", siteUrl);
  const { authConfiguration } = await import("@/lib/platform/auth/auth-configuration");
  return Object.values(authConfiguration(async () => null).cookies ?? {});
}

describe("the cookies of signing in", () => {
  it("are bound to this host, to https and to the server", async () => {
    for (const cookie of await cookiesAt("https://linli.example")) {
      expect(cookie.name).toMatch(/^__Host-linli\./);
      expect(cookie.options).toMatchObject({ secure: true, httpOnly: true, sameSite: "lax", path: "/" });
      expect(cookie.options).not.toHaveProperty("domain");
    }
  });

  it("work on http://localhost, too", async () => {
    for (const cookie of await cookiesAt("http://localhost:3000")) {
      expect(cookie.name).toMatch(/^linli\./);
      expect(cookie.options).toMatchObject({ secure: false, httpOnly: true });
    }
  });
});
