import { headers } from "next/headers";
import { env } from "@/lib/platform/env";
import type { Browser } from "./sessions";

/**
 * The network address a request came from. Only behind our own proxy (TRUSTED_PROXY=1) is the last entry of
 * X-Forwarded-For believed; otherwise the framework's own entry stands, which is the connection's address.
 */
export async function getBrowser(): Promise<Browser> {
  const sent = await headers();
  const hops = (sent.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  const network = (env().TRUSTED_PROXY === "1" ? hops.at(-1) : hops[0]) || "unknown";
  return { userAgent: sent.get("user-agent") ?? "", network };
}
