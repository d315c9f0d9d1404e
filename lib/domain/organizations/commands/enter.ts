import type { Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { FieldProblem } from "@/lib/platform/errors";
import { searchKeysOf } from "@/lib/platform/search-keys";
import { columnsOf } from "../queries/particulars";
import { contradictions } from "../rules";
import type { Particulars } from "../schema";

/**
 * Writes a new entry with its search keys and its first status period. The caller records the event.
 * Throws FieldProblem for particulars that cannot stand together.
 */
export async function enterOrganization(
  tx: Transaction,
  { id, particulars, reason }: { id: string; particulars: Particulars; reason: string },
): Promise<void> {
  const [contradiction] = contradictions(particulars);
  if (contradiction) {
    throw new FieldProblem(contradiction.field, `organizations.problems.${contradiction.problem}`);
  }
  const columns = columnsOf(particulars) as Omit<Prisma.OrganizationUncheckedCreateInput, "id">;
  const keys = searchKeysOf({ ...particulars, formerNames: [] });
  await tx.organization.create({ data: { ...columns, ...keys, id } });
  const { status, establishedOn } = particulars;
  await tx.statusPeriod.create({
    data: { organizationId: id, status, since: toDatabaseDate(establishedOn), reason },
  });
}
