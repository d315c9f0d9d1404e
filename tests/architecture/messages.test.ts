import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sentenceKey } from "@/lib/platform/events/sentence";
import { catalogue, type Messages } from "@/lib/platform/i18n/catalogue";
import { locales } from "@/lib/platform/i18n/locales";
import type { Workflow } from "@/lib/platform/lifecycle";

const files = ["lib", "app"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("generated"))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
);
const sources = files.map((file) => ({ file, source: readFileSync(file, "utf8") }));

function has(messages: Messages, key: string): boolean {
  let found: string | Messages | undefined = messages;
  for (const part of key.split(".")) found = typeof found === "object" ? found[part] : undefined;
  return typeof found === "string" && found.trim() !== "";
}

/** Keys that one of the catalogues lacks, each with where it is asked for. */
function lacking(wanted: { key: string; file: string }[]): string[] {
  return locales.flatMap((locale) =>
    wanted
      .filter(({ key }) => !has(catalogue(locale), key))
      .map(({ key, file }) => `${locale} ${key} (${file})`),
  );
}

function matches(pattern: RegExp): { file: string; match: RegExpMatchArray }[] {
  return sources.flatMap(({ file, source }) =>
    [...source.matchAll(pattern)].map((match) => ({ file, match })),
  );
}

const refusalText = (key: string) => {
  const [namespace, reason] = [key.slice(0, key.lastIndexOf(".")), key.slice(key.lastIndexOf(".") + 1)];
  return ["title", "why"].map((part) => `${namespace}.refusals.${reason}.${part}`);
};

const workflows = await Promise.all(
  files
    .filter((file) => file.startsWith("lib/domain/") && file.endsWith("/workflow.ts"))
    .map(async (file) => {
      const exported: Record<string, unknown> = await import(/* @vite-ignore */ `../../${file}`);
      const workflow = Object.values(exported).find(
        (value) => typeof value === "object" && value && "steps" in value,
      );
      return { file, workflow: workflow as Workflow<string, string> | undefined };
    }),
);

/** The namespace of the workflow beside a policy, for the reasons that its lines return. */
const namespaceBeside = (file: string) =>
  workflows.find((one) => one.file === file.replace(/policy\.ts$/, "workflow.ts"))?.workflow?.namespace;

describe("every workflow", () => {
  it("is declared, and has a word for each status in both languages", () => {
    expect(workflows.filter(({ workflow }) => !workflow)).toEqual([]);
    const wanted = workflows.flatMap(({ file, workflow }) =>
      (workflow?.statuses ?? []).map((status) => ({
        key: `${workflow?.namespace}.statuses.${status}`,
        file,
      })),
    );
    expect(wanted.length).toBeGreaterThan(10);
    expect(lacking(wanted)).toEqual([]);
  });

  it("has a word for each step, and tells who comes too late", () => {
    const ofPersons = workflows.flatMap(({ file, workflow }) =>
      Object.keys(workflow?.steps ?? {}).map((step) => ({
        file,
        step,
        namespace: workflow?.namespace ?? "",
      })),
    );
    const wanted = ofPersons.flatMap(({ file, step, namespace }) =>
      refusalText(`${namespace}.${step}TooLate`).map((key) => ({ key, file })),
    );
    expect(lacking(wanted)).toEqual([]);
  });
});

describe("every refusal", () => {
  it("says in both languages what and why", () => {
    const named = matches(/new Refusal\(\s*"([^"]+)"/g).map(({ file, match }) => ({
      file,
      key: match[1] ?? "",
    }));
    expect(named.length).toBeGreaterThan(15);
    expect(
      lacking(named.flatMap(({ file, key }) => refusalText(key).map((text) => ({ file, key: text })))),
    ).toEqual([]);
  });

  it("that a policy gives as its reason, too", () => {
    const reasons = matches(/(?:\|\||\?|return)\s+"([a-z][a-zA-Z]+)"/g).filter(({ file }) =>
      file.endsWith("/policy.ts"),
    );
    const wanted = reasons.flatMap(({ file, match }) => {
      const namespace = namespaceBeside(file);
      return namespace ? refusalText(`${namespace}.${match[1]}`).map((key) => ({ key, file })) : [];
    });
    expect(wanted.length).toBeGreaterThan(5);
    expect(lacking(wanted)).toEqual([]);
  });

  it("has a remedy in both languages or in neither", () => {
    const remedies = (locale: (typeof locales)[number]) =>
      Object.entries(catalogue(locale)).flatMap(([namespace, messages]) => {
        const refusals = typeof messages === "object" ? messages.refusals : undefined;
        return Object.keys(typeof refusals === "object" ? refusals : {}).filter((reason) =>
          has(catalogue(locale), `${namespace}.refusals.${reason}.remedy`),
        );
      });
    expect(remedies("en").sort()).toEqual(remedies("zh-CN").sort());
  });
});

describe("every wrong field", () => {
  it("is told in both languages what is wrong", () => {
    const thrown = matches(/new FieldProblem\(\s*[^,]+,\s*"([^"]+)"/g);
    const issued = matches(/"([a-zA-Z]+\.(?:[a-zA-Z]+\.)*problems\.[a-zA-Z.]+)"/g);
    const wanted = [...thrown, ...issued].map(({ file, match }) => ({ file, key: match[1] ?? "" }));
    expect(wanted.length).toBeGreaterThan(25);
    expect(lacking(wanted)).toEqual([]);
  });
});

/** The verbs of a `defineEvents` call: the keys one level inside its second argument. */
function verbsIn(source: string): string[] {
  return [...source.matchAll(/defineEvents\(\s*"(\w+)",\s*\{/g)].flatMap((call) => {
    const subject = call[1] ?? "";
    const verbs: string[] = [];
    let depth = 1;
    let line = "";
    for (const character of source.slice(call.index + call[0].length)) {
      if (depth === 1 && character === ":") verbs.push(/(\w+)\s*$/.exec(line)?.[1] ?? "");
      if ("{([".includes(character)) depth += 1;
      if ("})]".includes(character)) depth -= 1;
      if (depth === 0) break;
      line = character === "\n" || character === "," ? "" : line + character;
    }
    return verbs.map((verb) => `${subject}.${verb}`);
  });
}

describe("every event", () => {
  it("has its sentence in both languages", () => {
    const wanted = sources.flatMap(({ file, source }) =>
      verbsIn(source).map((verb) => ({ file, key: sentenceKey(verb) })),
    );
    expect(wanted.length).toBeGreaterThan(40);
    expect(lacking(wanted)).toEqual([]);
  });
});

describe("every job", () => {
  it("has a name for the page of jobs in both languages", () => {
    const jobs = matches(/defineJob\(\{\s*name: "([^"]+)"/g);
    const wanted = jobs.map(({ file, match }) => ({
      file,
      key: `admin.jobNames.${match[1]?.replaceAll(".", "_")}`,
    }));
    expect(wanted.length).toBeGreaterThan(2);
    expect(lacking(wanted)).toEqual([]);
  });
});
