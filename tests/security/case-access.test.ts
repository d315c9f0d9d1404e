import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visitor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { type CasePerson, casePeople, makeCases } from "./case-people";
import { caseTable } from "./case-table";
import { cookieOf } from "./cast";
import { type Server, startServer } from "./server";
import { asLines, type Row, readTableOf } from "./table";

const table = readTableOf(casePeople, caseTable);

let server: Server;
let names: Record<string, string>;
let cases: Awaited<ReturnType<typeof makeCases>>;
const cookies = new Map<CasePerson, string>();

beforeAll(async () => {
  cases = await makeCases();
  const { drafts, promoters, organization, opened } = cases;
  names = { P: promoters, O: organization, D: drafts.promoters, E: drafts.organization };
  for (const [of, parts] of [
    ["P", opened.promoters],
    ["O", opened.organization],
    ["D", opened.draft],
  ] as const) {
    for (const [part, id] of Object.entries(parts)) names[`${of}.${part}`] = id;
  }
  for (const person of casePeople) {
    cookies.set(person, await cookieOf(person === "visitor" ? visitor : cases.people[person]));
  }
  server = await startServer();
}, 300_000);

afterAll(() => server?.stop());

const letters: Record<number, string> = {
  200: "+",
  201: "+",
  401: "1",
  403: "-",
  404: "0",
  422: "!",
};

function bodyOf(method: string): Pick<RequestInit, "body"> {
  if (method === "PUT") return { body: JSON.stringify({ version: 1, answers: {} }) };
  if (method !== "POST") return {};
  const form = new FormData();
  form.append("file", new Blob(["%PDF-1.4\n%%EOF\n"], { type: "application/pdf" }), "章程.pdf");
  return { body: form };
}

function ask(person: CasePerson, path: string, method = "GET") {
  const headers = { cookie: cookies.get(person) ?? "", origin: server.url, accept: "application/json" };
  return server.ask(path, { method, headers, ...bodyOf(method) });
}

async function answerTo(person: CasePerson, subject: string): Promise<string> {
  const [method = "GET", template = ""] = subject.includes(":") ? subject.split(":") : ["GET", subject];
  const path = template.replace(/\{([\w.]+)\}/g, (_, name: string) => names[name] ?? "?");
  const answer = await ask(person, path, method);
  await answer.body?.cancel();
  const location = answer.headers.get("location");
  if (location === null) return letters[answer.status] ?? ` ${answer.status} `;
  return new URL(location, server.url).pathname === "/sign-in" ? "s" : "d";
}

/** What somebody's list holds of the four cases, by their letters. */
async function listed(person: CasePerson, path: string, columns: "title" | "number"): Promise<string> {
  const answer = await ask(person, path);
  const text = await answer.text();
  if (answer.status !== 200) return letters[answer.status] ?? String(answer.status);
  const found: string[] = [];
  for (const letter of ["P", "O", "D", "E"]) {
    const row = await database().case.findUniqueOrThrow({ where: { id: names[letter] } });
    if (row[columns] !== null && text.includes(row[columns])) found.push(letter);
  }
  return found.join("");
}

describe("a case", () => {
  it("answers everybody around it as reviewed", async () => {
    const found: Row<CasePerson>[] = [];
    for (const { subject } of table) {
      const told: [CasePerson, string][] = [];
      for (const person of casePeople) told.push([person, await answerTo(person, subject)]);
      found.push({ subject, expected: Object.fromEntries(told) as Row<CasePerson>["expected"] });
    }
    expect(asLines(found)).toEqual(asLines(table));
  }, 600_000);

  it("is in the exported inbox of its offices and of those who were asked, never as a draft", async () => {
    const exports: Partial<Record<CasePerson, string>> = {};
    for (const person of casePeople) {
      exports[person] = await listed(person, "/api/cases/export?format=csv&tab=all", "number");
    }
    expect(exports).toEqual({
      ...Object.fromEntries(casePeople.map((person) => [person, "-"])),
      ...{ visitor: "1", center: "PO", head: "PO", otherCenter: "", unit: "PO", otherUnit: "" },
      ...{
        officer: "PO",
        approver: "PO",
        leader: "PO",
        creditOfficer: "PO",
        auditor: "PO",
        ownOfficer: "PO",
      },
      ...{ askedCenter: "PO", askedUnit: "PO" },
    });
  }, 120_000);

  it("is among the applications of its applicants, and of nobody else", async () => {
    for (const person of casePeople.filter((one) => one !== "visitor")) {
      const own = { applicant: "PD", promoter: "PD", ownOfficer: "PD", operator: "OE" } as const;
      const list = await listed(person, "/applications", "title");
      expect([person, list]).toEqual([person, own[person as keyof typeof own] ?? ""]);
    }
  }, 120_000);

  it("is found by no palette, and its name not told before it is registered", async () => {
    const { title } = await database().case.findUniqueOrThrow({ where: { id: names.D } });
    for (const person of casePeople) {
      const answer = await ask(person, `/api/palette?q=${encodeURIComponent(title)}`);
      expect([person, await answer.text()]).toEqual([person, "[]"]);
    }
  }, 120_000);
});
