const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

type Sender = { method: string; headers: { get(name: string): string | null } };

/**
 * Whether a request that may change something was sent by our own pages. Browsers say so in `Sec-Fetch-Site` or
 * `Origin`; a request that says neither is refused, because server actions let those through on their own.
 */
export function isFromOurPages({ method, headers }: Sender, siteUrl: string): boolean {
  if (safeMethods.has(method)) return true;
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  return headers.get("origin") === new URL(siteUrl).origin;
}
