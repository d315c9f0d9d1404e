import type { OrganizationKind } from "@/lib/domain/organizations/schema";

/** The pages of an organization; the first has no name in the address. */
export const entryTabs = [
  "particulars",
  "credit",
  "annual-checks",
  "people",
  "supervision",
  "changes",
  "certificate",
] as const;
export type EntryTab = (typeof entryTabs)[number];

/** Filed community organizations neither report yearly nor are rated; foundations do so with the city. */
const ofRegistered: readonly EntryTab[] = ["credit", "annual-checks"];

/** The pages that say something of an organization of this kind. */
export const tabsOf = (kind: OrganizationKind): readonly EntryTab[] =>
  kind === "socialGroup" || kind === "socialServiceOrganization"
    ? entryTabs
    : entryTabs.filter((tab) => !ofRegistered.includes(tab));

/** Which page an address names; null where there is no such page. */
export function tabOf(segments: string[] | undefined): EntryTab | null {
  const [name, ...rest] = segments ?? [];
  if (name === undefined) return "particulars";
  const tab = entryTabs.slice(1).find((known) => known === name);
  return tab && rest.length === 0 ? tab : null;
}
