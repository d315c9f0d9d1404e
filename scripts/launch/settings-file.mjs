/** Reads settings from `.env` in the checkout, when there is one. What is set in the environment itself wins. */
import fs from "node:fs";
import { inProject } from "./project.mjs";

if (fs.existsSync(inProject(".env"))) process.loadEnvFile(inProject(".env"));
