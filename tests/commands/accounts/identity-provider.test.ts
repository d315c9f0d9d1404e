import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { IdentityReception } from "@/lib/platform/auth/auth-configuration";
import {
  CookieJar,
  client,
  signInAtProvider,
  startIdentityProvider,
} from "@/tests/support/identity-provider";

const site = "http://localhost:3000";
const redirectUri = `${site}/api/auth/callback/oidc`;
const now = new Date("2026-11-22T01:00:00Z");
const browser = { userAgent: "", network: "192.0.2.1" };

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
let modules: Awaited<ReturnType<typeof load>>;

/** Loaded after the settings name the provider, because settings are read once. */
async function load() {
  const { default: NextAuth } = await import("next-auth");
  const { authConfiguration } = await import("@/lib/platform/auth/auth-configuration");
  const { signInWithIdentity } = await import("@/lib/domain/accounts/commands/sign-in-with-identity");
  const { linkIdentity } = await import("@/lib/domain/accounts/commands/link-identity");
  const { disableAccount } = await import("@/lib/domain/accounts/commands/disable-account");
  const { findSession } = await import("@/lib/platform/auth/sessions");
  const factory = await import("@/tests/factories/accounts");
  const { database } = await import("@/lib/platform/db/client");
  return {
    NextAuth,
    authConfiguration,
    signInWithIdentity,
    linkIdentity,
    disableAccount,
    findSession,
    factory,
    database,
  };
}

beforeAll(async () => {
  provider = await startIdentityProvider(redirectUri);
  vi.stubEnv("OIDC_ISSUER", provider.issuer);
  vi.stubEnv("OIDC_CLIENT_ID", client.id);
  vi.stubEnv("OIDC_CLIENT_SECRET", client.secret);
  modules = await load();
}, 60_000);

afterAll(() => provider.stop());

const receive: IdentityReception = async (identity) =>
  (await modules.signInWithIdentity(identity, { browser, now }))?.token ?? null;

const handlers = () => modules.NextAuth(modules.authConfiguration(receive)).handlers;

/** The way out: our form's POST, and the provider's address it leads to. */
async function begin(jar: CookieJar): Promise<string> {
  const csrf = await handlers().GET(new NextRequest(`${site}/api/auth/csrf`));
  jar.keep(csrf);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const body = new URLSearchParams({ csrfToken, callbackUrl: "/organizations" });
  const headers = { cookie: jar.header, "content-type": "application/x-www-form-urlencoded" };
  const response = await handlers().POST(
    new NextRequest(`${site}/api/auth/signin/oidc`, { method: "POST", headers, body }),
  );
  jar.keep(response);
  return response.headers.get("location") ?? "";
}

/** The way back with the provider's answer. */
async function comeBack(jar: CookieJar, address: string): Promise<string> {
  const response = await handlers().GET(new NextRequest(address, { headers: { cookie: jar.header } }));
  jar.keep(response);
  return response.headers.get("location") ?? "";
}

async function signIn(subject: string) {
  const jar = new CookieJar();
  const location = await comeBack(jar, await signInAtProvider(await begin(jar), subject, redirectUri));
  const token = jar.get("linli.session");
  return { location, session: token ? await modules.findSession(token, now) : null };
}

describe("signing in at the city's identity provider", () => {
  it("asks with PKCE, state and nonce", async () => {
    const address = new URL(await begin(new CookieJar()));
    expect(address.origin).toBe(provider.issuer);
    expect(address.searchParams.get("code_challenge_method")).toBe("S256");
    for (const name of ["code_challenge", "state", "nonce"])
      expect(address.searchParams.get(name)).toBeTruthy();
  });

  it("makes an unknown person a resident, whatever mail address the provider names, and knows them again", async () => {
    const officer = await modules.factory.makePerson("registrationOfficer");
    await modules.database().account.update({
      where: { id: officer.accountId },
      data: { email: "zhang@example.org" },
    });
    const first = await signIn("zhang");
    expect(first.location).toBe(`${site}/organizations`);
    expect(first.session?.actor).toMatchObject({ role: "resident", name: "市民 zhang" });
    expect(first.session?.accountId).not.toBe(officer.accountId);
    expect((await signIn("zhang")).session?.accountId).toBe(first.session?.accountId);
  });

  it("lets staff in once the security administrator has linked them, and asks for the second factor", async () => {
    const officer = await modules.factory.makePerson("registrationOfficer");
    const before = await signIn("li");
    const security = await modules.factory.makePerson("securityAdmin");
    await modules.linkIdentity(security, { accountId: officer.accountId, subject: "li" }, { now });
    const after = await signIn("li");
    expect(after.session).toMatchObject({ accountId: officer.accountId, isComplete: false });
    expect(before.session?.accountId).not.toBe(officer.accountId);
  });

  it("keeps a disabled person out", async () => {
    const { session } = await signIn("chen");
    const administrator = await modules.factory.makePerson("systemAdmin");
    await modules.disableAccount(
      administrator,
      { accountId: session?.accountId ?? "", reason: "注销" },
      { now },
    );
    expect((await signIn("chen")).session).toBeNull();
  });

  it("refuses an answer to another browser's question", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const [asked, other] = [new CookieJar(), new CookieJar()];
    const answer = await signInAtProvider(await begin(asked), "stolen", redirectUri);
    await begin(other);
    expect(await comeBack(other, answer)).toContain("/sign-in?error=");
    expect(other.get("linli.session")).toBeUndefined();
  });
});
