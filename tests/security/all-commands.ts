import { readdirSync, readFileSync } from "node:fs";
import type { z } from "zod";
import type { Command } from "@/lib/platform/command";

export type AnyCommand = Command<z.ZodType, unknown>;

const underDomain = readdirSync("lib/domain", { recursive: true, encoding: "utf8" })
  .filter((file) => /commands[/\\][^/\\]+\.ts$/.test(file))
  .map((file) => `lib/domain/${file.replaceAll("\\", "/")}`);

const inPlatform = readdirSync("lib/platform", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.includes("generated"))
  .map((file) => `lib/platform/${file.replaceAll("\\", "/")}`)
  .filter((file) => /= command\(/.test(readFileSync(file, "utf8")));

const pages = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.tsx?$/.test(file),
);

function* importedFromCommands(): Generator<string> {
  for (const file of pages) {
    const source = readFileSync(`app/${file}`, "utf8");
    for (const [, names = ""] of source.matchAll(
      /import \{([^}]+)\} from "@\/lib\/domain\/[^"]*\/commands\//g,
    )) {
      yield* names.split(",").map((name) => name.trim());
    }
  }
}

/** Every command with an actor, and what else pages import from the folders of commands. */
export async function allCommands() {
  const commands = new Map<string, AnyCommand>();
  for (const file of [...underDomain, ...inPlatform]) {
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ `../../${file}`);
    for (const [name, value] of Object.entries(exported)) {
      if (typeof value === "function" && "schema" in value) commands.set(name, value as AnyCommand);
    }
  }
  const others = [...new Set(importedFromCommands())].filter(
    (name) => name !== "" && !name.startsWith("type ") && !commands.has(name),
  );
  return { commands, others };
}
