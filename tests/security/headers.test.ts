import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routes } from "./access-table";
import { type Cast, cookieOf, makeCast, players } from "./cast";
import { fill, makeExamples } from "./examples";
import { type Server, startServer } from "./server";
import { readTable } from "./table";

const publicName = "https://linli.example";

let server: Server;
/** The same build behind a proxy that speaks https with the world. */
let secure: Server;
let cast: Cast;
let examples: Awaited<ReturnType<typeof makeExamples>>;
let addresses: string[];

beforeAll(async () => {
  cast = await makeCast();
  examples = await makeExamples(cast);
  addresses = readTable(routes).map(({ subject }) => fill(subject, examples[subject]?.own ?? {}));
  [server, secure] = await Promise.all([startServer(), startServer({ AUTH_URL: publicName })]);
}, 300_000);

afterAll(() => Promise.all([server?.stop(), secure?.stop()]));

/** A file of the build, and the doors for large files, which answer nothing but POST and judge their sender themselves. */
const besideTheProxy =
  /^\/(icon\.svg|api\/imports\/uploads|api\/(applications|annual-checks)\/[^/]+\/materials\/\w+)$/;

const standing = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
};

function missing(answer: Response): string[] {
  return Object.entries(standing)
    .filter(([name, value]) => answer.headers.get(name) !== value)
    .map(([name]) => name);
}

const policyOf = (answer: Response) => answer.headers.get("content-security-policy") ?? "";
const nonceOf = (answer: Response) => /'nonce-([^']+)'/.exec(policyOf(answer))?.[1];

describe("every answer", () => {
  it("carries the security headers and a policy, whatever its status", async () => {
    const bad: string[] = [];
    const signedIn = await cookieOf(cast.actors.systemAdmin);
    const strange = ["/nothing-here", "/%2e%2e/etc", "/api/palette?q=%00"];
    const open = [...addresses.filter((one) => !besideTheProxy.test(one)), ...strange];
    const closed = addresses.filter((one) => one.startsWith("/admin"));
    const asked = [
      ...open.map((address) => ({ address, cookie: "" })),
      ...closed.map((address) => ({ address, cookie: signedIn })),
    ];
    for (const { address, cookie } of asked) {
      const answer = await server.ask(address, { headers: { cookie } });
      await answer.body?.cancel();
      const policy = policyOf(answer);
      const isGuarded = policy.includes("frame-ancestors 'none'") && policy.includes("object-src 'none'");
      const lacks = [...missing(answer), ...(isGuarded ? [] : ["policy"])];
      if (lacks.length > 0) bad.push(`${answer.status} ${address}: ${lacks.join(", ")}`);
    }
    expect(bad).toEqual([]);
  }, 200_000);

  it("tells neither the server's name nor its version", async () => {
    const { headers } = await server.ask("/");
    expect([headers.get("x-powered-by"), headers.get("server")]).toEqual([null, null]);
  });

  it("of the files that the build made is taken for what it is", async () => {
    const page = await (await server.ask("/")).text();
    const script = /\/_next\/static\/[^"]+\.js/.exec(page)?.[0] ?? "";
    for (const address of [script, "/icon.svg"]) {
      const answer = await server.ask(address);
      await answer.body?.cancel();
      expect([address, answer.status, answer.headers.get("x-content-type-options")]).toEqual([
        address,
        200,
        "nosniff",
      ]);
    }
  });

  it("to TRACE, to dotfiles and to source maps is no", async () => {
    for (const address of ["/.git/config", "/.env", "/package.json", "/_next/static/chunks/main.js.map"]) {
      const answer = await server.ask(address);
      await answer.body?.cancel();
      expect([address, answer.status]).toEqual([address, 404]);
    }
  });
});

describe("scripts of a page", () => {
  it("all carry the nonce of its policy, which is new each time", async () => {
    const answers = await Promise.all(
      ["/", "/", "/organizations", "/sign-in"].map((page) => server.ask(page)),
    );
    const nonces = answers.map(nonceOf);
    expect(new Set(nonces).size).toBe(answers.length);
    for (const [index, answer] of answers.entries()) {
      const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.filter((script) => !script.includes(`nonce="${nonces[index]}"`))).toEqual([]);
      expect(policyOf(answer)).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
    }
  });
});

describe("pages of people who are signed in", () => {
  it("are kept by no cache", async () => {
    const table = readTable(routes);
    const kept: string[] = [];
    for (const player of players.filter((one) => one !== "visitor")) {
      const cookie = await cookieOf(cast.actors[player]);
      const closed = table.filter(({ expected }) => expected.visitor !== "+" && expected[player] === "+");
      for (const { subject } of closed.slice(0, player === "systemAdmin" ? undefined : 4)) {
        const answer = await server.ask(fill(subject, examples[subject]?.own ?? {}), { headers: { cookie } });
        await answer.body?.cancel();
        if (!answer.headers.get("cache-control")?.includes("no-store")) kept.push(`${player} ${subject}`);
      }
    }
    const home = await server.ask("/", { headers: { cookie: await cookieOf(cast.actors.officer) } });
    expect([kept, home.headers.get("cache-control")]).toEqual([[], expect.stringContaining("no-store")]);
  }, 200_000);
});

describe("behind https", () => {
  const ask = (path: string, headers: Record<string, string>, body?: FormData) =>
    secure.ask(path, { headers, ...(body && { method: "POST", body }) });

  it("asks browsers to stay there", async () => {
    for (const address of ["/", "/bureau", "/nothing-here", "/api/v1/organizations"]) {
      const answer = await ask(address, {});
      await answer.body?.cancel();
      expect(answer.headers.get("strict-transport-security")).toMatch(/max-age=(6307\d{4}|31536000)/);
      expect(policyOf(answer)).toContain("upgrade-insecure-requests");
    }
  });

  it("takes a session only from a cookie that belongs to this host alone", async () => {
    const { officer } = cast.actors;
    const bound = await cookieOf(officer, { isHttps: true });
    const loose = await cookieOf(officer);
    expect((await ask("/bureau", { cookie: bound })).status).toBe(200);
    expect((await ask("/bureau", { cookie: loose })).status).toBe(307);
  });

  it("sets cookies for https only, out of reach of scripts, and compares Origin with the public name", async () => {
    const form = new FormData();
    form.append("locale", "en");
    const answer = await ask("/api/preferences", { origin: publicName }, form);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${publicName}/`]);
    const cookies = answer.headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; Secure/i);
      expect(cookie).toMatch(/; HttpOnly/i);
      expect(cookie).toMatch(/; SameSite=lax/i);
      expect(cookie).not.toMatch(/; Domain/i);
    }
    expect((await ask("/api/preferences", { origin: secure.url }, form)).status).toBe(403);
  });
});
