import { beforeAll, describe, expect, it } from "vitest";
import { system } from "@/lib/platform/auth/actor";
import { type AnyCommand, allCommands } from "./all-commands";
import { attempt } from "./attempt";
import { type Cast, makeCast, type Player, players } from "./cast";
import { ofTheSystem, withoutActor } from "./command-callers";
import { makeInputs } from "./command-inputs";
import { commands as reviewed } from "./command-table";
import { asLines, type Row, readTable } from "./table";

process.env.OIDC_ISSUER = "https://id.example.org";

const table = readTable(reviewed);
const nameOf = (subject: string) => subject.replace(/\(.*\)$/, "");

let cast: Cast;
let inputs: Awaited<ReturnType<typeof makeInputs>>;
let commands: Map<string, AnyCommand>;
let others: string[];

beforeAll(async () => {
  ({ commands, others } = await allCommands());
  cast = await makeCast();
  inputs = await makeInputs(cast);
}, 120_000);

function commandOf(subject: string): AnyCommand {
  const command = commands.get(nameOf(subject));
  if (!command) throw new Error(`no such command: ${subject}`);
  return command;
}

describe("the commands", () => {
  it("all stand in the table, and nothing else does", () => {
    expect([...new Set(table.map(({ subject }) => nameOf(subject)))].sort()).toEqual(
      [...commands.keys()].sort(),
    );
  });

  it("are all that pages call, but for what knows its caller otherwise", () => {
    expect(others.sort()).toEqual(Object.keys(withoutActor).sort());
  });

  it("answer each role as reviewed", async () => {
    const found: Row[] = [];
    for (const { subject } of table) {
      const answers: [Player, string][] = [];
      for (const player of players) {
        const actor = cast.actors[player];
        answers.push([player, await attempt(commandOf(subject), actor, inputs[subject]?.(actor))]);
      }
      found.push({ subject, expected: Object.fromEntries(answers) as Row["expected"] });
    }
    expect(asLines(found)).toEqual(asLines(table));
  }, 300_000);

  it("do for the portal itself what its jobs need, and nothing else", async () => {
    const done: string[] = [];
    for (const { subject } of table) {
      if ((await attempt(commandOf(subject), system, inputs[subject]?.(system))) === "+") done.push(subject);
    }
    expect(done.sort()).toEqual([...ofTheSystem].sort());
  });
});
