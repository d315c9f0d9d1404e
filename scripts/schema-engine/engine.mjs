import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { MigrationAdapterFactory } from "./migration-adapter.mjs";

/** Commands such as `migrate diff --from-empty` need no database, but the engine wants a connector all the same. */
const NO_DATABASE = "postgresql://127.0.0.1:1/none";

/** @returns {Promise<void>} when the WebAssembly module is ready to make engines */
async function loadModule() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    message: "",
    set_message(message) {
      this.message = message;
    },
  };
  const folder = path.dirname(
    fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg")),
  );
  const bytes = readFileSync(path.join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/**
 * Starts Prisma's schema engine in this process.
 *
 * @param {{ datasource: { url?: string, shadowDatabaseUrl?: string }, schemaFiles: [string, string][] }} call
 */
export async function loadEngine({ datasource, schemaFiles }) {
  await loadModule();
  const factory = new MigrationAdapterFactory(datasource.url ?? NO_DATABASE, datasource.shadowDatabaseUrl);
  const engine = await bindings.SchemaEngine.new(
    { datamodels: schemaFiles.length > 0 ? schemaFiles : undefined },
    (line) => process.env.DEBUG && process.stderr.write(`${line}\n`),
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  return rememberingMigrations(engine);
}

/**
 * The engine works out once, in a shadow database, which schema the migrations make, and remembers it until migrations
 * are applied. Its WebAssembly build can work that out for a diagnosis, but not for the two calls that come next in
 * `migrate dev` ("shadow DB must be provided through an external factory"). So we ask for a diagnosis before those.
 */
function rememberingMigrations(engine) {
  for (const name of ["evaluateDataLoss", "createMigration"]) {
    const call = engine[name].bind(engine);
    engine[name] = async (params) => {
      await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
      return call(params);
    };
  }
  return engine;
}
