import { onRegisterStatuses } from "@/lib/domain/organizations/rules";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Transaction } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";

/** Where candidates are looked for: on which day, in facts since when, and of one organization only where it is given. */
export type Sources = {
  tx: Transaction;
  today: CalendarDate;
  since: CalendarDate;
  organizationId?: string;
};

/** Organizations that the lists are about: registered with the district and still on the register. */
export const eligible = ({ organizationId }: Sources) =>
  ({
    ...(organizationId && { id: organizationId }),
    kind: { not: "communityOrganization" },
    registeredBy: "district",
    status: { in: [...onRegisterStatuses] },
  }) as const satisfies Prisma.OrganizationWhereInput;
