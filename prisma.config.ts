import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

// Prisma downloads its native schema engine from a host that closed networks cannot reach. Our stand-in speaks the
// same protocol and hands the work to Prisma's own WebAssembly engine from npm (scripts/schema-engine.mjs).
// Windows cannot execute a script file directly, so there Prisma fetches its own engine.
if (process.platform !== "win32") {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(
    new URL("./scripts/schema-engine.mjs", import.meta.url),
  );
}
process.env.CHECKPOINT_DISABLE ??= "1";

/** `prisma generate` reads no database but insists on an address; this one is never connected to. */
const UNUSED_URL = "postgresql://linli@127.0.0.1:1/linli";

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? UNUSED_URL },
});
