import { hkdfSync } from "node:crypto";
import { env } from "@/lib/platform/env";

const derived = new Map<string, Buffer>();

/**
 * A 32-byte key for one purpose, derived from the deployment's ENCRYPTION_KEY (HKDF, RFC 5869), so that a value made
 * for one purpose is useless for another. Throws when ENCRYPTION_KEY is absent or not 32 bytes in base64.
 */
export function keyFor(purpose: string): Buffer {
  const known = derived.get(purpose);
  if (known) return known;
  const master = Buffer.from(env().ENCRYPTION_KEY ?? "", "base64");
  if (master.length !== 32) throw new Error("ENCRYPTION_KEY must be 32 bytes in base64");
  const key = Buffer.from(hkdfSync("sha256", master, "", `linli ${purpose}`, 32));
  derived.set(purpose, key);
  return key;
}
