import { headers } from "next/headers";
import type { Browser } from "./sessions";

/**
 * The network address a request came from: behind our own proxy (TRUSTED_PROXY=1) the last entry of X-Forwarded-For,
 * which that proxy wrote; otherwise the connection's, which the framework fills in after `distrustForwardedHeaders`.
 */
export async function getBrowser(): Promise<Browser> {
  const sent = await headers();
  const hops = (sent.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  const network = hops.at(-1) || "unknown";
  return { userAgent: sent.get("user-agent") ?? "", network };
}
