import path from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout this file belongs to. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** @returns {string} an absolute path inside the checkout */
export const inProject = (...parts) => path.join(projectRoot, ...parts);

/** Start files of the command lines we call; run with this Node, so that no shell and no PATH is needed. */
export const commandLines = {
  next: inProject("node_modules/next/dist/bin/next"),
  prisma: inProject("node_modules/prisma/build/index.js"),
};

/** Where Linli keeps its own files when DATA_DIR does not say otherwise: database, secrets, uploads. */
export const dataFolder = (env = process.env) => path.resolve(projectRoot, env.DATA_DIR || ".data");

/** Nothing Linli runs reports home. */
export const QUIET = {
  CHECKPOINT_DISABLE: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
};
