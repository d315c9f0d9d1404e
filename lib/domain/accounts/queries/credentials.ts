import { inForceAt } from "@/lib/platform/auth/held-roles";
import { isStaffRole } from "@/lib/platform/auth/session-limits";
import { database, type Transaction } from "@/lib/platform/db/client";
import { mobilePhone } from "../schema";

/** The account of a login name, mail address or phone number; null when there is none. For signing in only. */
export async function findByName(typed: string) {
  const name = typed.trim().toLowerCase();
  const phone = mobilePhone.safeParse(name);
  return database().account.findFirst({
    where: { OR: [{ loginName: name }, { email: name }, ...(phone.success ? [{ phone: phone.data }] : [])] },
    select: { id: true, passwordHash: true, status: true },
  });
}

/** The account that a phone number or mail address belongs to, and whether it belongs to staff. */
export async function findByRecipient(recipient: string, now: Date, tx: Transaction) {
  const account = await tx.account.findFirst({
    where: { OR: [{ phone: recipient }, { email: recipient }] },
    select: { id: true, status: true, memberships: { where: inForceAt(now), select: { role: true } } },
  });
  return account && { ...account, isStaff: account.memberships.some(({ role }) => isStaffRole(role)) };
}

/** What the second factor of an account is checked against. */
export function getSecondFactor(accountId: string, tx: Transaction = database()) {
  return tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { id: true, name: true, loginName: true, totpSecret: true, totpConfirmedAt: true },
  });
}

/** How many recovery codes are left. */
export function countRecoveryCodes(accountId: string): Promise<number> {
  return database().recoveryCode.count({ where: { accountId, usedAt: null } });
}
