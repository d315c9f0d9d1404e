import type { Actor } from "@/lib/platform/auth/actor";

export const administrator: Actor = {
  accountId: "01930000-0000-7000-8000-000000000001",
  name: "钱磊",
  role: "systemAdmin",
  organizationId: null,
  subdistrictCode: null,
  supervisoryUnitId: null,
};
