#!/usr/bin/env node
/**
 * A stand-in for Prisma's native `schema-engine` executable, for networks that reach a package registry and nothing else.
 *
 * The Prisma command line starts it (see prisma.config.ts) and speaks JSON-RPC 2.0 with it, one message a line, over
 * standard input and output; a few commands use `cli <verb>` instead. Every call is handed to Prisma's official
 * WebAssembly build of the same engine. What is ours is only the connection: schema-engine/migration-adapter.mjs.
 */
import readline from "node:readline";
import { parseArguments } from "./schema-engine/arguments.mjs";
import { createDatabase, runDatabaseVerb } from "./schema-engine/databases.mjs";
import { loadEngine } from "./schema-engine/engine.mjs";
import { log, logPanic } from "./schema-engine/log.mjs";

const call = parseArguments(process.argv.slice(2));

/** Our own messages are numbered far away from the numbers of the requests we answer. */
let printId = 1_000_000_000;

if (call.wantsVersion) {
  console.log("schema-engine-wasm");
} else if (call.databaseVerb) {
  process.exitCode = await runDatabaseVerb(call.databaseVerb, call.datasource.url);
} else {
  process.on("uncaughtException", (error) => {
    logPanic(error);
    process.exit(101);
  });
  serve();
}

/** Answers requests strictly in order, and leaves when the Prisma command line closes our input. */
function serve() {
  let engine;
  let previous = Promise.resolve();
  const lines = readline.createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  lines.on("line", (line) => {
    previous = previous.then(async () => {
      const request = parseRequest(line);
      if (!request) return;
      try {
        engine ??= await loadEngine(call);
        send({ id: request.id, result: await answer(engine, request) });
      } catch (error) {
        send({ id: request.id, error: describe(error) });
      }
    });
  });
  lines.on("close", () => previous.then(() => process.exit(0)));
}

/** A request has a method; acknowledgements of our own `print` messages have none and are skipped. */
function parseRequest(line) {
  try {
    const message = JSON.parse(line);
    return message.method ? message : null;
  } catch {
    log("ERROR", { message: "A line that is not JSON was ignored." });
    return null;
  }
}

/** The native engine's method names, mapped onto those of the WebAssembly build. */
async function answer(engine, { method, params }) {
  switch (method) {
    case "createDatabase":
      return { databaseName: await createDatabase(call.datasource.url) };
    case "getDatabaseVersion":
      return engine.version(params);
    case "diff": {
      // The native engine prints the difference through the client instead of returning it.
      const { exitCode, stdout } = await engine.diff(params);
      if (stdout) send({ id: printId++, method: "print", params: { content: stdout } });
      return { exitCode, stdout: null };
    }
    default:
      return (await engine[method](params)) ?? null;
  }
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

function describe(error) {
  return {
    code: 4466,
    message: "An error happened. Check the data field for details.",
    data: {
      is_panic: error?.name === "RuntimeError",
      message: error?.message ?? String(error),
      error_code: error?.code ?? null,
      meta: error?.meta ?? null,
    },
  };
}
