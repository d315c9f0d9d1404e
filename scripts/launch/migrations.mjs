import { Failure } from "./failure.mjs";
import { commandLines, QUIET } from "./project.mjs";
import { runProgram } from "./run-program.mjs";

/** Brings a database to this version's structure. Safe when several launchers do it at once: one does the work. */
export async function migrate(databaseUrl) {
  const { code, output } = await runProgram([commandLines.prisma, "migrate", "deploy"], {
    env: { ...process.env, ...QUIET, DATABASE_URL: databaseUrl },
  });
  if (code === 0) return;
  const reason = output.match(/(?:Error: |Database error:\n)\s*([^\n]+)/)?.[1] ?? output.trim();
  throw new Failure(`The database could not be brought up to date: ${reason}`);
}
