import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { addressOf } from "./routes";

const sources = ["app", "components", "lib"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("generated"))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
);

/** "file name" of every server action in the sources. */
export function declaredActions(): string[] {
  return sources.flatMap((file) => {
    const source = readFileSync(file, "utf8");
    if (!/^\s*"use server";?$/m.test(source)) return [];
    const names = [...source.matchAll(/^export (?:const|async function) (\w+)/gm)].map(([, name]) => name);
    return names.map((name) => `${file} ${name}`);
  });
}

export type BuiltAction = {
  id: string;
  /** "file name", as in `declaredActions`. */
  name: string;
  /** A page that carries the action, with its dynamic parts in brackets. */
  address: string;
};

/** The actions as the build made them callable. */
export function builtActions(): BuiltAction[] {
  const file = path.join(process.env.LINLI_BUILD_DIR ?? ".next", "server/server-reference-manifest.json");
  const { node } = JSON.parse(readFileSync(file, "utf8")) as {
    node: Record<string, { workers: Record<string, unknown>; filename: string; exportedName: string }>;
  };
  return Object.entries(node).map(([id, { workers, filename, exportedName }]) => {
    const page = Object.keys(workers).sort()[0] ?? "";
    return {
      id,
      name: `${filename} ${exportedName}`,
      address: addressOf(`${page.replace(/^app\//, "")}.tsx`),
    };
  });
}

/** What the browser sends for a form with `useActionState`: the idle state and the fields. */
export function actionBody(fields: object): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) body.append(`_1_${name}`, String(one));
  }
  body.append("0", JSON.stringify([{ status: "idle", fieldErrors: {}, values: {}, key: 0 }, "$K1"]));
  return body;
}
