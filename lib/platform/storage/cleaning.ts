import { z } from "zod";
import { database } from "@/lib/platform/db/client";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { removeUnreferenced } from "./remove-unreferenced";

const oneDay = 24 * 60 * 60 * 1000;

async function referenced(sha256s: string[]): Promise<ReadonlySet<string>> {
  const rows = await database().storedFile.findMany({
    where: { sha256: { in: sha256s } },
    select: { sha256: true },
  });
  return new Set(rows.map(({ sha256 }) => sha256));
}

/** Removes files that no row names: what is left of uploads whose form was never sent. Those of the last day stay. */
export const cleanFileStore = defineJob({
  name: "files.clean",
  payload: z.object({}),
  schedule: "20 4 * * *",
  async run() {
    await removeUnreferenced(referenced, new Date(Date.now() - oneDay));
  },
});
