import { createHmac, timingSafeEqual } from "node:crypto";
import { keyFor } from "./key";

/**
 * A fingerprint (HMAC-SHA-256, base64url) under the deployment's key: finds or compares a value without keeping it,
 * and without the key short values such as six digits cannot be guessed from it.
 */
export function keyedHash(text: string, purpose: string): string {
  return createHmac("sha256", keyFor(purpose)).update(text, "utf8").digest("base64url");
}

/** Whether the text has this fingerprint, in a time that tells nothing. */
export function hasKeyedHash(text: string, hash: string, purpose: string): boolean {
  const expected = Buffer.from(hash, "base64url");
  const given = Buffer.from(keyedHash(text, purpose), "base64url");
  return expected.length === given.length && timingSafeEqual(expected, given);
}
