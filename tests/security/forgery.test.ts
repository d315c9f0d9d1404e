import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db/client";
import { actions as table } from "./action-table";
import { actionBody, type BuiltAction, builtActions, declaredActions } from "./actions";
import { type Cast, cookieOf, makeCast, type Player, players } from "./cast";
import { makeInputs } from "./command-inputs";
import { commands as reviewed } from "./command-table";
import { addresses } from "./routes";
import { type Server, startServer } from "./server";
import { readTable } from "./table";

let server: Server;
let cast: Cast;
let inputs: Awaited<ReturnType<typeof makeInputs>>;
let built: Map<string, BuiltAction>;
const cookies = new Map<Player, string>();
const commandTable = readTable(reviewed);

beforeAll(async () => {
  cast = await makeCast();
  inputs = await makeInputs(cast);
  for (const player of players) cookies.set(player, await cookieOf(cast.actors[player]));
  server = await startServer();
  built = new Map(builtActions().map((action) => [action.name, action]));
}, 300_000);

afterAll(() => server?.stop());

/** Everything that a forged request might change. */
async function state(): Promise<string> {
  const tables = [
    "Account",
    "Amendment",
    "Announcement",
    "CalendarYear",
    "Case",
    "CaseDocument",
    "CaseLetter",
    "CaseMessage",
    "CaseNote",
    "CaseOpinion",
    "CaseParticipant",
    "CaseSection",
    "CaseSubmission",
    "Certificate",
    "Community",
    "ImportBatch",
    "Membership",
  ];
  const more = [
    "Notice",
    "Office",
    "Registration",
    "Rule",
    "SavedView",
    "Session",
    "Subdistrict",
    "SupervisoryUnit",
    "EventHead",
  ];
  const seen: unknown[] = [];
  for (const table of [...tables, ...more]) {
    const [row] = await database().$queryRawUnsafe<{ digest: string }[]>(
      `SELECT md5(coalesce(string_agg(md5((to_jsonb(r) - 'lastSeenAt')::text), '' ORDER BY r::text), '')) AS digest FROM "${table}" r`,
    );
    seen.push(`${table} ${row?.digest}`);
  }
  return seen.join("\n");
}

const elsewhere = "https://evil.example";

/** Ways in which another site, or a program, may send somebody's browser here. */
const forgeries: Record<string, Record<string, string>> = {
  "another site's Origin": { origin: elsewhere },
  "no Origin at all": {},
  "an Origin that is hidden": { origin: "null" },
  "plain text": { origin: elsewhere, "content-type": "text/plain;charset=UTF-8" },
  "plain text without Origin": { "content-type": "text/plain" },
  "Sec-Fetch-Site cross-site": { "sec-fetch-site": "cross-site", origin: elsewhere },
  "Sec-Fetch-Site same-site": { "sec-fetch-site": "same-site" },
  "our name as a part of theirs": { origin: "http://localhost.evil.example" },
};

type Call = { id: string; address: string; player: Player; fields: object };

/** One working call of each action: by somebody who may, with everything it asks for. */
function calls(): Call[] {
  return table.flatMap(({ action, command }) => {
    const { id, address } = built.get(action) ?? { id: "", address: "" };
    const row = commandTable.find(({ subject }) => subject === command);
    const player = row && players.find((one) => row.expected[one] === "+");
    const fields = command && player ? (inputs[command]?.(cast.actors[player]) ?? {}) : {};
    return id === ""
      ? []
      : [{ id, address: address.replace(/\[\w+\]/g, "x"), player: player ?? "officer", fields }];
  });
}

function send({ id, address, player, fields }: Call, headers: Record<string, string>, method = "POST") {
  const body = headers["content-type"]?.startsWith("text/plain")
    ? JSON.stringify([{}, fields])
    : actionBody(fields);
  return server.ask(address, {
    method,
    headers: { cookie: cookies.get(player) ?? "", "next-action": id, accept: "text/x-component", ...headers },
    ...(method === "POST" && { body }),
  });
}

describe("server actions", { timeout: 120_000 }, () => {
  it("all stand in the table, and nothing else does", () => {
    expect(table.map(({ action }) => action).sort()).toEqual(declaredActions().sort());
  });

  it("run commands that the command table knows", () => {
    const known = new Set(commandTable.map(({ subject }) => subject));
    expect(table.filter(({ command }) => command !== null && !known.has(command))).toEqual([]);
  });

  it.each(Object.entries(forgeries))("refuse %s and change nothing", async (_, headers) => {
    const before = await state();
    for (const call of calls()) {
      const answer = await send(call, headers);
      await answer.body?.cancel();
      expect([call.address, answer.status]).toEqual([call.address, 403]);
    }
    expect(await state()).toBe(before);
  });

  it("are not run by GET", async () => {
    const before = await state();
    const oneAPage = new Map(calls().map((call) => [call.address, call]));
    for (const call of oneAPage.values()) await (await send(call, {}, "GET")).body?.cancel();
    expect(await state()).toBe(before);
  });

  it("are guarded at addresses that only look like files, too", async () => {
    const before = await state();
    for (const address of [
      "/favicon.icox",
      "/icon.svgx",
      "/_next/imagex",
      "/_next/staticx",
      "/_next/static",
    ]) {
      for (const call of calls().slice(0, 3)) {
        const answer = await send({ ...call, address }, {});
        await answer.body?.cancel();
        expect([address, answer.status]).toEqual([address, 403]);
      }
    }
    for (const call of calls().slice(0, 3))
      await (await send({ ...call, address: "/icon.svg" }, {})).body?.cancel();
    expect(await state()).toBe(before);
  });

  it("do work when our own page sends the same", async () => {
    for (const command of [
      "declineAmendment(another's)",
      "publishAnnouncement(another's)",
      "publishCalendarYear",
    ]) {
      const { action } = table.find((row) => row.command === command) ?? { action: "" };
      const call = calls().find(({ id }) => id === built.get(action)?.id);
      const before = await state();
      const answer = await send(call as Call, { origin: server.url });
      await answer.body?.cancel();
      expect([command, answer.headers.has("x-action-redirect")]).toEqual([command, true]);
      expect(await state()).not.toBe(before);
    }
  });

  it("tell whose sign-in is over, do nothing, and keep what was typed", async () => {
    const before = await state();
    const closed = calls().filter(
      ({ player, fields }) => player !== "visitor" && Object.keys(fields).length > 0,
    );
    for (const call of closed) {
      const answer = await send({ ...call, player: "visitor" }, { origin: server.url });
      const told = await answer.text();
      const typed = "reason" in call.fields ? String(call.fields.reason) : "";
      const seen = [answer.status, /"status":"refused"|"refusal":\{"title"/.test(told), told.includes(typed)];
      expect([call.address, ...seen]).toEqual([call.address, 200, true, true]);
    }
    expect(await state()).toBe(before);
  });
});

describe("route handlers", { timeout: 120_000 }, () => {
  const handlers = addresses.filter(
    (address) => address.startsWith("/api/") || /export|extract|\.xml/.test(address),
  );

  const filled = (address: string) =>
    address.replace(/\[(\w+)\]/g, (_, name) =>
      name === "id" ? "0198c0de-0000-7000-8000-000000000000" : "x",
    );

  /** The doors for large files stand beside the proxy and know only POST. */
  const refusalOf = (address: string, method: string) =>
    /imports\/uploads|\/materials\//.test(address) && method !== "POST" ? 405 : 403;

  it.each(["POST", "PUT", "PATCH", "DELETE"])("refuse %s from elsewhere", async (method) => {
    for (const address of handlers) {
      for (const headers of Object.values(forgeries)) {
        const answer = await server.ask(filled(address), { method, headers });
        await answer.body?.cancel();
        expect([address, answer.status]).toEqual([address, refusalOf(address, method)]);
      }
    }
  });

  it("answer 405 to what they do not do, also to ourselves", async () => {
    for (const address of handlers) {
      const headers = { origin: server.url };
      const answer = await server.ask(filled(address), { method: "DELETE", headers });
      await answer.body?.cancel();
      expect([address, answer.status]).toEqual([address, 405]);
    }
  });
});
