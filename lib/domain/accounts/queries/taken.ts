import type { Transaction } from "@/lib/platform/db/client";

type Addresses = { loginName?: string; email?: string; phone?: string };

/** Which of these another account already has, or null. */
export async function isTaken(
  tx: Transaction,
  { loginName, email, phone }: Addresses,
  except?: string,
): Promise<keyof Addresses | null> {
  const others = await tx.account.findMany({
    where: {
      id: { not: except },
      OR: [{ loginName: loginName ?? "" }, { email: email ?? "" }, { phone: phone ?? "" }],
    },
    select: { loginName: true, email: true, phone: true },
  });
  if (others.some((other) => other.loginName === loginName)) return "loginName";
  if (email && others.some((other) => other.email === email)) return "email";
  return phone && others.some((other) => other.phone === phone) ? "phone" : null;
}
