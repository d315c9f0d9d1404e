import type { Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { ExternalSource } from "../schema";

const columns = {
  organizationId: true,
  number: true,
  department: true,
  organization: { select: { name: true } },
} as const;

/** One record by its id, or a penalty of another department, as events tell of it; null where there is none. */
export async function findKept(id: string, tx: Transaction) {
  const told = await tx.externalRecord.findUnique({
    where: { id },
    select: { ...columns, source: true, occurredOn: true },
  });
  if (told)
    return { ...told, organization: told.organization.name, occurredOn: fromDatabaseDate(told.occurredOn) };
  const penalty = await tx.penalty.findFirst({
    where: { id, caseId: null },
    select: { ...columns, decidedOn: true },
  });
  if (!penalty) return null;
  const { decidedOn, organization, ...rest } = penalty;
  const source: ExternalSource = "penalty";
  return { ...rest, source, organization: organization.name, occurredOn: fromDatabaseDate(decidedOn) };
}
