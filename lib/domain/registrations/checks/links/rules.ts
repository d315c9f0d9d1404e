import type { CheckLink } from "../schema";

/** The public page of an entry, under its name. */
export function linkTo(entry: { name: string; uscc: string | null; filingNumber: string | null }): CheckLink {
  const { name: label, uscc, filingNumber } = entry;
  const href =
    uscc === null
      ? `/organizations/filed/${encodeURIComponent(filingNumber ?? "")}`
      : `/organizations/${uscc}`;
  return { href, label };
}
