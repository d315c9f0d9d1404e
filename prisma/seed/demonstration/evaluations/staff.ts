import type { Actor } from "@/lib/platform/auth/actor";
import { accountNamed } from "./rounds";

/** An account of the demonstration at its desk. */
export function staffNamed(loginName: string, organizationId: string | null = null): Actor {
  const { id, name, role } = accountNamed(loginName);
  return { accountId: id, name, role, organizationId, subdistrictCode: null, supervisoryUnitId: null };
}
