import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { keyFor } from "./key";

const version = "v1";
const cipher = "aes-256-gcm";

/** Encrypts text at rest (AES-256-GCM); the purpose is authenticated, so values cannot be moved between columns. */
export function encryptSecret(text: string, purpose: string): string {
  const nonce = randomBytes(12);
  const encryption = createCipheriv(cipher, keyFor(purpose), nonce);
  const sealed = Buffer.concat([encryption.update(text, "utf8"), encryption.final()]);
  return [version, nonce, encryption.getAuthTag(), sealed]
    .map((part) => (typeof part === "string" ? part : part.toString("base64url")))
    .join(".");
}

/** The text that was encrypted. Throws when it was altered, made for another purpose or with another key. */
export function decryptSecret(encrypted: string, purpose: string): string {
  const [madeAs, nonce, tag, sealed] = encrypted.split(".");
  if (madeAs !== version || !nonce || !tag || sealed === undefined) throw new Error("not an encrypted value");
  const decryption = createDecipheriv(cipher, keyFor(purpose), Buffer.from(nonce, "base64url"), {
    authTagLength: 16,
  });
  decryption.setAuthTag(Buffer.from(tag, "base64url"));
  return Buffer.concat([decryption.update(Buffer.from(sealed, "base64url")), decryption.final()]).toString(
    "utf8",
  );
}
