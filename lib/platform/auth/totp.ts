import { Secret, TOTP } from "otpauth";
import { decryptSecret, encryptSecret } from "@/lib/platform/secrets/encrypt";

const period = 30;
const purpose = "second factor";

/** A fresh shared secret, 160 bits in base32. */
export const newTotpSecret = () => new Secret({ size: 20 }).base32;
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
