import { type CalendarDate, isCalendarDate } from "../clock";

/** The resident identity number (公民身份号码, GB 11643-1999): 17 digits and a check character of ISO 7064 mod 11-2. */

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** What may be wrong with a number: its form, a birth date that is no day or lies ahead, or its last character. */
export type ResidentIdFault = "form" | "birthDate" | "check";

export type ResidentIdReading =
  | { ok: true; residentId: string; bornOn: CalendarDate }
  | { ok: false; fault: ResidentIdFault };

function checkCharacter(first17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17.charAt(index)), 0);
  return "10X98765432".charAt(sum % 11);
}

/** Reads a number as typed and checks its form, its birth date against today, and its check character. */
export function parseResidentId(text: string, today: CalendarDate): ResidentIdReading {
  const residentId = text.normalize("NFKC").replace(/\s/gu, "").toUpperCase();
  if (!/^[1-9]\d{16}[\dX]$/.test(residentId)) return { ok: false, fault: "form" };
  const bornOn = `${residentId.slice(6, 10)}-${residentId.slice(10, 12)}-${residentId.slice(12, 14)}`;
  if (!isCalendarDate(bornOn) || bornOn > today) return { ok: false, fault: "birthDate" };
  if (residentId.charAt(17) !== checkCharacter(residentId.slice(0, 17))) return { ok: false, fault: "check" };
  return { ok: true, residentId, bornOn };
}

/** For screens: the first three and the last four characters, `310***********0013`. */
export function maskResidentId(residentId: string): string {
  if (residentId.length < 8) return "*".repeat(residentId.length);
  return residentId.slice(0, 3) + "*".repeat(residentId.length - 7) + residentId.slice(-4);
}
