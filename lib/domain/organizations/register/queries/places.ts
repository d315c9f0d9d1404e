import { database } from "@/lib/platform/db/client";
import type { RegisterFilter } from "../schema";

/** The communities and supervisory units that a filter names, for its chips: by code or id. */
export async function listNamedPlaces({ community, unit }: Pick<RegisterFilter, "community" | "unit">) {
  const places = new Map<string, { name: string; englishName: string }>();
  if (community.length > 0) {
    const communities = await database().community.findMany({ where: { code: { in: community } } });
    for (const { code, name } of communities) places.set(code, { name, englishName: name });
  }
  if (unit.length > 0) {
    const units = await database().supervisoryUnit.findMany({ where: { id: { in: unit } } });
    for (const { id, name, englishName } of units) places.set(id, { name, englishName });
  }
  return places;
}
