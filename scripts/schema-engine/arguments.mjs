import { readFileSync } from "node:fs";

/**
 * Reads the part of the native engine's command line that matters here.
 *
 * @param {string[]} argv arguments after the script name
 * @returns {{ wantsVersion: boolean, databaseVerb?: string, datasource: { url?: string, shadowDatabaseUrl?: string },
 *   schemaFiles: [path: string, text: string][] }}
 */
export function parseArguments(argv) {
  const call = { wantsVersion: argv[0] === "--version", datasource: {}, schemaFiles: [] };
  const rest = argv[Symbol.iterator]();
  for (const word of rest) {
    if (word === "cli") call.databaseVerb = rest.next().value;
    else if (word === "--datasource") call.datasource = JSON.parse(rest.next().value);
    else if (word === "--datamodels") {
      const file = rest.next().value;
      call.schemaFiles.push([file, readFileSync(file, "utf8")]);
    } else if (word.startsWith("--") && word !== "--version") rest.next();
  }
  return call;
}
