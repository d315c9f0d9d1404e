/** The permanent page of an entry: by credit code, or by filing number for those that have none. */
export function organizationPath(entry: { uscc: string | null; filingNumber: string | null }): string {
  if (entry.uscc !== null) return `/organizations/${entry.uscc}`;
  return `/organizations/filed/${encodeURIComponent(entry.filingNumber ?? "")}`;
}
