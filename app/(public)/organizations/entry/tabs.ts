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

/** Which page an address names; null where there is no such page. */
export function tabOf(segments: string[] | undefined): EntryTab | null {
  const [name, ...rest] = segments ?? [];
  if (name === undefined) return "particulars";
  const tab = entryTabs.slice(1).find((known) => known === name);
  return tab && rest.length === 0 ? tab : null;
}
