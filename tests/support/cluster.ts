import type { TestProject } from "vitest/node";
import { ensureDatabase } from "../../scripts/launch/databases.mjs";
import { migrate } from "../../scripts/launch/migrations.mjs";
import { startThrowAwayPostgres } from "../../scripts/launch/throw-away.mjs";

export const TEMPLATE = "linli_template";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the test cluster's maintenance database. */
    clusterUrl: string;
  }
}

/** Runs once before all files: a throw-away PostgreSQL with one migrated template that every file copies. */
export default async function startCluster(project: TestProject) {
  const postgres = await startThrowAwayPostgres();
  await ensureDatabase(postgres, TEMPLATE);
  await migrate(postgres.urlOf(TEMPLATE));
  project.provide("clusterUrl", postgres.urlOf("postgres"));
  return () => postgres.stop();
}
