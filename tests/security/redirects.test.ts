import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db/client";
import { goodPassword, makePerson } from "@/tests/factories/accounts";
import { actionBody, builtActions } from "./actions";
import { type Cast, cookieOf, makeCast } from "./cast";
import { type Server, startServer } from "./server";

/** Addresses that lead out of the house, or pretend not to. */
const hostile = [
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "/\t/evil.example",
  "/%0d%0aSet-Cookie: a=b\r\nSet-Cookie: a=b",
  "/\r\nLocation: https://evil.example",
  "@evil.example",
  "/.//evil.example",
  "/%2f/../..//evil.example",
  "",
];

let server: Server;
let cast: Cast;
let signInId: string;

beforeAll(async () => {
  cast = await makeCast();
  server = await startServer();
  signInId = builtActions().find(({ name }) => name.endsWith(" signInByPassword"))?.id ?? "";
}, 300_000);

afterAll(() => server?.stop());

/** Where a browser would be after following the answer. */
function leadsTo(answer: Response): string {
  const location =
    answer.headers.get("location") ?? answer.headers.get("x-action-redirect")?.split(";")[0] ?? "/";
  return new URL(location, server.url).host;
}

const here = () => new URL(server.url).host;

describe.each(hostile)("next=%j", (next) => {
  it("never leads elsewhere after a form of the frame", async () => {
    const body = new FormData();
    body.append("theme", "dark");
    body.append("next", next);
    const headers = { origin: server.url };
    const answer = await server.ask("/api/preferences", { method: "POST", headers, body });
    expect([answer.status, leadsTo(answer), answer.headers.getSetCookie().length]).toEqual([303, here(), 1]);
  });

  it("never leads elsewhere on the pages of the sign-in", async () => {
    const cookie = await cookieOf(cast.actors.resident);
    for (const page of [
      "/sign-in",
      "/sign-in/code",
      "/sign-in/second-factor",
      "/sign-in/second-factor/set-up",
    ]) {
      for (const headers of [{ cookie }, { cookie: "" }]) {
        const answer = await server.ask(`${page}?next=${encodeURIComponent(next)}`, { headers });
        const text = await answer.text();
        expect([page, answer.status < 400, leadsTo(answer)]).toEqual([page, true, here()]);
        expect(text).not.toMatch(/(href|action|value)="(\/\/|\/\\|https:\/\/evil|javascript:)/i);
      }
    }
  });

  it("never leads elsewhere after signing in", async () => {
    const { loginName } = await makePerson("resident");
    const answer = await server.ask("/sign-in", {
      method: "POST",
      headers: { origin: server.url, "next-action": signInId, accept: "text/x-component" },
      body: actionBody({ loginName, password: goodPassword, next }),
    });
    await answer.body?.cancel();
    expect([answer.headers.has("x-action-redirect"), leadsTo(answer)]).toEqual([true, here()]);
    expect(answer.headers.getSetCookie().some((cookie) => cookie.startsWith("linli.session="))).toBe(true);
  });
});

it("the sign-in leads a visitor back to the page they asked for", async () => {
  const answer = await server.ask("/bureau/organizations?q=%E6%99%AE%E9%99%80&page=2");
  const location = new URL(answer.headers.get("location") ?? "", server.url);
  expect([answer.status, location.pathname, location.searchParams.get("next")]).toEqual([
    307,
    "/sign-in",
    "/bureau/organizations?q=%E6%99%AE%E9%99%80&page=2",
  ]);
});

it("a foreign Host changes no link of the house", async () => {
  const headers = { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" };
  const answer = await server.ask("/bureau", { headers });
  expect([answer.status, leadsTo(answer)]).toEqual([307, here()]);
  expect(await (await server.ask("/announcements.xml", { headers })).text()).not.toContain("evil.example");
});

it("a network address that somebody only claims is not believed", async () => {
  const { accountId, loginName } = await makePerson("resident");
  const claims = {
    "x-forwarded-for": "203.0.113.9",
    forwarded: "for=203.0.113.9",
    "x-real-ip": "203.0.113.9",
  };
  const answer = await server.ask("/sign-in", {
    method: "POST",
    headers: { origin: server.url, "next-action": signInId, accept: "text/x-component", ...claims },
    body: actionBody({ loginName, password: goodPassword }),
  });
  await answer.body?.cancel();
  const session = await database().session.findFirstOrThrow({ where: { accountId } });
  expect(session.network).toMatch(/^(::1|(::ffff:)?127\.0\.0\.1)$/);
});
