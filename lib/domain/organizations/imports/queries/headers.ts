import { database } from "@/lib/platform/db/client";
import type { ParticularField } from "../../schema";
import { suggestedMapping } from "../columns/rules";
import { isParticularField, type SheetHeaders } from "../schema";

/** Headings that administrators assigned before, normalized, with the particular that each stood for. */
export async function listRememberedHeaders(): Promise<Record<string, ParticularField>> {
  const aliases = await database().headerAlias.findMany({ orderBy: { usedAt: "desc" }, take: 2_000 });
  return Object.fromEntries(
    aliases.flatMap(({ header, field }) => (isParticularField(field) ? [[header, field]] : [])),
  );
}

/** The mapping to begin with: as remembered from earlier sheets, else as offices usually name their columns. */
export async function suggestColumns(headers: SheetHeaders) {
  return suggestedMapping(
    headers.columns.map(({ header }) => header),
    await listRememberedHeaders(),
  );
}
