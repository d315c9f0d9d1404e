import { Secret, TOTP } from "otpauth";
import { decryptSecret, encryptSecret } from "@/lib/platform/secrets/encrypt";
import { keyedHash } from "@/lib/platform/secrets/keyed-hash";

const period = 30;
const purpose = "second factor";

/**
 * The secret (160 bits, base32) that a session offers for set-up. It follows from the session and from the factor it
 * would replace, so a page drawn again shows the same one and nothing is kept before it is confirmed.
 */
export function offeredTotpSecret(sessionId: string, confirmedAt: Date | null): string {
  const fingerprint = keyedHash(`${sessionId} ${confirmedAt?.getTime() ?? 0}`, "second factor offer");
  const bytes = Buffer.from(fingerprint, "base64url");
  return new Secret({ buffer: new Uint8Array(bytes.subarray(0, 20)).buffer }).base32;
}

export const sealTotpSecret = (secret: string) => encryptSecret(secret, purpose);
export const openTotpSecret = (sealed: string) => decryptSecret(sealed, purpose);

function totpOf(secret: string, label = "") {
  return new TOTP({ issuer: "Linli", label, secret: Secret.fromBase32(secret), digits: 6, period });
}

/** The address that authenticator apps read from the QR code. */
export const totpAddress = (secret: string, loginName: string) => totpOf(secret, loginName).toString();

/** The code of this moment; used to show how it works in the demonstration, and by tests. */
export const totpCode = (secret: string, now: Date) => totpOf(secret).generate({ timestamp: now.getTime() });

/**
 * The time step for which the code is right, one step early or late allowed (RFC 6238); null when it is wrong. Whoever
 * accepts a step must refuse it and all earlier ones afterwards.
 */
export function totpStep(code: string, secret: string, now: Date): bigint | null {
  const drift = totpOf(secret).validate({ token: code, window: 1, timestamp: now.getTime() });
  if (drift === null) return null;
  return BigInt(Math.floor(now.getTime() / 1000 / period) + drift);
}
