import { database } from "@/lib/platform/db/client";
import type { ParticularField } from "../../schema";
import { isParticularField } from "../schema";

/** Headings that administrators assigned before, normalized, with the particular that each stood for. */
export async function listRememberedHeaders(): Promise<Record<string, ParticularField>> {
  const aliases = await database().headerAlias.findMany({ orderBy: { usedAt: "desc" }, take: 2_000 });
  return Object.fromEntries(
    aliases.flatMap(({ header, field }) => (isParticularField(field) ? [[header, field]] : [])),
  );
}
