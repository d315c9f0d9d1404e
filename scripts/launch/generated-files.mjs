/** What is made from the sources: the database client and the production build. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { Failure } from "./failure.mjs";
import { doOnce, fingerprint, isDone } from "./fingerprint.mjs";
import { commandLines, dataFolder, inProject, projectRoot, QUIET } from "./project.mjs";
import { secrets } from "./secrets.mjs";

const CLIENT_SOURCES = ["prisma/schema", "prisma.config.ts", "package-lock.json"];
const CLIENT = "lib/platform/db/generated/client.ts";

const BUILD_SOURCES = [
  ...["app", "components", "lib", "public", "prisma/schema"],
  ...["instrumentation.ts", "next.config.ts", "postcss.config.mjs", "proxy.ts"],
  ...["package.json", "package-lock.json", "tsconfig.json"],
];
const BUILD = ".next/BUILD_ID";

/** Writes the database client from prisma/schema, unless it is up to date. */
export function generateClientOnce() {
  const print = fingerprint(CLIENT_SOURCES);
  if (fs.existsSync(inProject(CLIENT)) && isDone("client", print)) return;
  console.log("Writing the database client.");
  doOnce("client", print, () =>
    call(commandLines.prisma, ["generate"], { stdio: ["ignore", "ignore", "inherit"] }),
  );
}

/** Builds the site for production, unless it is up to date. */
export function buildOnce() {
  const print = `${fingerprint(BUILD_SOURCES)} ${process.env.LINLI_DEPLOYMENT_ID ?? ""}`;
  if (fs.existsSync(inProject(BUILD)) && isDone("build", print)) return;
  console.log("Building the site; this takes about half a minute.");
  // The key that names server actions is the deployment's own, so that pages opened before an upgrade go on working.
  const { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY } = secrets(dataFolder());
  const env = { ...QUIET, NODE_ENV: "production", NEXT_SERVER_ACTIONS_ENCRYPTION_KEY };
  doOnce("build", print, () => call(commandLines.next, ["build"], { env }));
}

function call(program, args, { env = QUIET, stdio = "inherit" }) {
  const result = spawnSync(process.execPath, [program, ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio,
  });
  if (result.status !== 0) throw new Failure(`"${args[0]}" did not succeed; the reason is shown above.`);
}
