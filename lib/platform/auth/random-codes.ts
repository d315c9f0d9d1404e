import { randomInt } from "node:crypto";

/** Six digits to be typed from a message. */
export const sixDigits = () => String(randomInt(1_000_000)).padStart(6, "0");

/** Letters and digits that no one confuses, even by hand. */
const clearCharacters = "abcdefghjkmnpqrstuvwxyz23456789";

/** A recovery code such as "k3wn-8d2r-xq7m": 59 bits. */
export function recoveryCode(): string {
  const characters = Array.from({ length: 12 }, () =>
    clearCharacters.charAt(randomInt(clearCharacters.length)),
  );
  return [0, 4, 8].map((start) => characters.slice(start, start + 4).join("")).join("-");
}

/** What was typed, without spaces and hyphens and in lower case. */
export const bareCode = (typed: string) => typed.toLowerCase().replace(/[\s-]+/g, "");
