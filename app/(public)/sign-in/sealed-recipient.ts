import { decryptSecret, encryptSecret } from "@/lib/platform/secrets/encrypt";

const purpose = "code recipient";

/** A phone number or mail address as it may stand in an address: readable by us alone. */
export const sealRecipient = (recipient: string) => encryptSecret(recipient, purpose);

/** The recipient again; null for anything that we did not seal. */
export function openRecipient(sealed: unknown): string | null {
  if (typeof sealed !== "string") return null;
  try {
    return decryptSecret(sealed, purpose);
  } catch {
    return null;
  }
}
