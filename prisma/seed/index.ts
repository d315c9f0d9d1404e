/**
 * Fills a migrated database.
 *
 *   npm run seed:demo                        the demonstration district, on an empty register
 *   node scripts/run.mjs prisma/seed/index.ts --essentials    only what every deployment needs
 */
import { database } from "@/lib/platform/db/client";
import { writeDemonstration } from "./demonstration";
import { writeEssentials } from "./essentials";

const isEssentialsOnly = process.argv.includes("--essentials");

async function seed(): Promise<string> {
  return database().$transaction(
    async (tx) => {
      await writeEssentials(tx);
      if (isEssentialsOnly) return "Reference data is in place.";
      if ((await tx.organization.count()) > 0) return "The register is already there; nothing was changed.";
      // Its accounts have published passwords, so it must never join people who really sign in.
      if ((await tx.account.count()) > 0) {
        throw new Error(
          "There are accounts already. The demonstration district is for an empty deployment only.",
        );
      }
      const counts = await writeDemonstration(tx);
      return `The demonstration district is ready: ${counts.organizations} entries, ${counts.events} events.`;
    },
    { timeout: 300_000 },
  );
}

try {
  console.log(await seed());
} finally {
  await database().$disconnect();
}
