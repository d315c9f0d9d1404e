import { createHash, randomBytes } from "node:crypto";

/** A fresh session token: 256 random bits. It lives in the browser's cookie only. */
export const newSessionToken = () => randomBytes(32).toString("base64url");

/**
 * The id of the session that a token opens: 128 bits of its SHA-256, written as a UUID (version 8, RFC 9562).
 * The table thus holds a hash only; who reads it can open no session.
 */
export function sessionIdOf(token: string): string {
  const digest = createHash("sha256").update(token, "utf8").digest("hex");
  const variant = "89ab"[Number.parseInt(digest.charAt(16), 16) % 4];
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join("-");
}
