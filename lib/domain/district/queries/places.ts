import { database } from "@/lib/platform/db/client";

/** The subdistricts and towns in the district's order. */
export function listSubdistricts() {
  return database().subdistrict.findMany({ orderBy: [{ position: "asc" }, { code: "asc" }] });
}

/** The communities of a subdistrict, or of the whole district. */
export function listCommunities(subdistrictCode?: string) {
  return database().community.findMany({
    ...(subdistrictCode && { where: { subdistrictCode } }),
    orderBy: { code: "asc" },
  });
}

/** Supervisory units by name, those no longer in charge last. */
export function listSupervisoryUnits() {
  return database().supervisoryUnit.findMany({ orderBy: [{ isActive: "desc" }, { name: "asc" }] });
}
