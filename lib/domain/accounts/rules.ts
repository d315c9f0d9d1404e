import { deskOf, type Role } from "@/lib/platform/auth/actor";
import { isCommonPassword } from "@/lib/platform/auth/common-passwords";
import { isStaffRole } from "@/lib/platform/auth/session-limits";

export const longestPassword = 128;

/**
 * Staff need 12 characters, residents and organizations 8 (OWASP ASVS 5.0 6.2.1; GB/T 22239-2019 for staff). Whoever is
 * invited without a role yet counts as staff.
 */
export const shortestPassword = (held: Role[]) => (held.length === 0 || held.some(isStaffRole) ? 12 : 8);

export type PasswordProblem = "tooShort" | "tooLong" | "common" | "containsName";

/** What is wrong with a new password, or null. No rules about kinds of characters: length and novelty count. */
export function passwordProblem(
  password: string,
  person: { loginName: string; roles: Role[] },
): { problem: PasswordProblem; minimum: number } | null {
  const minimum = shortestPassword(person.roles);
  const length = [...password.normalize("NFKC")].length;
  const found = (problem: PasswordProblem) => ({ problem, minimum });
  if (length < minimum) return found("tooShort");
  if (length > longestPassword) return found("tooLong");
  if (password.toLowerCase().includes(person.loginName.toLowerCase())) return found("containsName");
  return isCommonPassword(password) ? found("common") : null;
}

/** What kind of place a role is held in; null where it covers the whole district. */
export function placeKindOf(role: Role): "organization" | "subdistrict" | "supervisoryUnit" | null {
  switch (deskOf(role)) {
    case "organization":
      return "organization";
    case "center":
      return "subdistrict";
    case "supervisoryUnit":
      return "supervisoryUnit";
    default:
      return null;
  }
}

const administrators: Role[] = ["systemAdmin", "securityAdmin", "auditAdmin"];

/** System, security and audit administration are three people (GB/T 22239-2019, 8.1.5.3). */
export function mayHoldTogether(held: Role[], added: Role): boolean {
  return (
    !administrators.includes(added) || !held.some((role) => role !== added && administrators.includes(role))
  );
}

/** A delegation lasts at most this long; afterwards the role itself should change hands. */
export const longestDelegationDays = 90;

/** An invitation and a link for a new password hold this long. */
export const invitationHours = 72;

export const codeMinutes = 10;
export const codeTries = 5;
/** Codes to one recipient: one a minute, five an hour. */
export const codesAnHour = 5;
