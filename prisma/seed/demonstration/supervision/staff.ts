import type { Actor } from "@/lib/platform/auth/actor";
import { accounts } from "../accounts";

/** An account of the demonstration at its desk; `organizationId` for people of an organization. */
export function staffNamed(
  loginName: string,
  organizationId: string | null = null,
): Actor & { accountId: string } {
  const account = accounts.find((one) => one.loginName === loginName);
  if (!account) throw new RangeError(loginName);
  const { id, name, role, place } = account;
  const subdistrictCode = place && "subdistrictCode" in place ? place.subdistrictCode : null;
  return { accountId: id, name, role, organizationId, subdistrictCode, supervisoryUnitId: null };
}
