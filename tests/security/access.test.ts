import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disableAccount } from "@/lib/domain/accounts/commands/disable-account";
import { endRole } from "@/lib/domain/accounts/commands/end-role";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { routes } from "./access-table";
import { type Cast, cookieOf, makeCast, type Player, players } from "./cast";
import { fill, makeExamples } from "./examples";
import { addresses } from "./routes";
import { type Server, startServer } from "./server";
import { asLines, type Row, readTable } from "./table";

const table = readTable(routes);

/** Answer everybody in words: links that cannot be guessed, and numbers of certificates that were never issued. */
const answersAlways = new Set([
  "/credit/certificates/[code]",
  "/evaluations/verify/[code]",
  "/invitation/[token]",
  "/verify/[code]",
]);

let server: Server;
let cast: Cast;
let examples: Awaited<ReturnType<typeof makeExamples>>;
const cookies = new Map<Player, string>();

beforeAll(async () => {
  cast = await makeCast();
  examples = await makeExamples(cast);
  for (const player of players) cookies.set(player, await cookieOf(cast.actors[player]));
  server = await startServer();
}, 300_000);

afterAll(() => server?.stop());

const letters: Record<number, string> = { 200: "+", 400: "b", 401: "1", 403: "-", 404: "0", 405: "m" };

async function answerTo(player: Player, address: string): Promise<string> {
  const answer = await server.ask(address, { headers: { cookie: cookies.get(player) ?? "" } });
  await answer.body?.cancel();
  const location = answer.headers.get("location");
  if (location === null) return letters[answer.status] ?? String(answer.status);
  const { origin, pathname, searchParams } = new URL(location, server.url);
  if (origin !== server.url) return "!";
  if (pathname !== "/sign-in") return "d";
  if (searchParams.has("error")) return "e";
  return answer.status === 307 && (searchParams.get("next") ?? "/") === returnTo(address) ? "s" : "?";
}

/** The pages of the sign-in themselves lead on to the home page or the desk. */
const returnTo = (address: string) => (address.startsWith("/sign-in") ? "/" : address);

const someOfAll: Player[] = ["visitor", "resident", "otherOrganization", "officer", "systemAdmin"];

/** Where a row makes no difference between roles, five stand for all: the others are put down as expected. */
function asked(expected: Row["expected"]): readonly Player[] {
  return new Set(Object.values(expected)).size === 1 ? someOfAll : players;
}

async function found(rows: readonly Row[], kind: "own" | "unknown"): Promise<Row[]> {
  const answers: Row[] = [];
  for (const { subject, expected } of rows) {
    const address = fill(subject, examples[subject]?.[kind] ?? {});
    const told = await Promise.all(
      asked(expected).map(async (player) => [player, await answerTo(player, address)]),
    );
    answers.push({ subject, expected: { ...expected, ...Object.fromEntries(told) } });
  }
  return answers;
}

describe("the doors of the house", () => {
  it("all stand in the table, and nothing else does", () => {
    expect(table.map(({ subject }) => subject).sort()).toEqual(addresses);
  });

  it("all have an example where they are about a record", () => {
    expect(Object.keys(examples).sort()).toEqual(addresses.filter((address) => address.includes("[")));
  });

  it("answer each role as reviewed", async () => {
    expect(asLines(await found(table, "own"))).toEqual(asLines(table));
  }, 300_000);

  it("answer 404 for records that do not exist, and 403 before that to those who may not look", async () => {
    const dynamic = table.filter(({ subject }) => subject.includes("[") && !answersAlways.has(subject));
    const expected = dynamic.map(({ subject, expected }) => ({
      subject,
      expected: Object.fromEntries(
        players.map((player) => [player, "+d".includes(expected[player]) ? "0" : expected[player]]),
      ) as Row["expected"],
    }));
    expect(asLines(await found(expected, "unknown"))).toEqual(asLines(expected));
  }, 300_000);

  it("answer 404 for addresses that no page has", async () => {
    for (const player of players) expect(await answerTo(player, "/bureau/nothing-here")).toBe("0");
  });

  it("close at once to a role that was ended and to an account that was disabled", async () => {
    const { securityAdmin, systemAdmin } = cast.actors;
    for (const end of ["role", "account"]) {
      const { accountId } = await makePerson("registrationOfficer");
      const headers = { cookie: await cookieOf({ ...cast.actors.officer, accountId }) };
      expect((await server.ask("/bureau", { headers })).status).toBe(200);
      const membership = await database().membership.findFirstOrThrow({ where: { accountId } });
      const reason = "调离岗位";
      if (end === "role") await endRole(securityAdmin, { membershipId: membership.id, reason });
      else await disableAccount(systemAdmin, { accountId, reason });
      expect((await server.ask("/bureau", { headers })).status).toBe(307);
    }
  });
});
