import { toDatabaseDate } from "@/lib/platform/db/dates";
import { Refusal } from "@/lib/platform/errors";
import { searchKeysOf } from "@/lib/platform/search-keys";
import { onRegisterStatuses } from "../../organizations/rules";
import type { Grant } from "./grant";

/**
 * Makes sure that nobody else bears a name or has it reserved, and that no other approval takes it before this one is
 * kept. `exceptIds` are entries that may bear it: the one that changes, the group that is lifted.
 * Throws Refusal "registrations.nameTaken".
 */
export async function claimName(
  { tx, registration, today }: Grant,
  name: string,
  exceptIds: readonly (string | null)[] = [],
): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`name ${name}`}, 0))`;
  const { sortKey } = searchKeysOf({ name, formerNames: [], legalRepresentativeName: "" });
  const bearer = await tx.organization.findFirst({
    where: {
      sortKey,
      name,
      status: { in: [...onRegisterStatuses] },
      id: { notIn: exceptIds.filter((id) => id !== null) },
    },
    select: { id: true },
  });
  const own = [registration.createdById, ...registration.participantIds];
  const reserved = await tx.registration.findFirst({
    where: {
      nameReservedUntil: { gte: toDatabaseDate(today) },
      caseId: { notIn: [registration.id, ...(registration.nameCaseId ? [registration.nameCaseId] : [])] },
      case: {
        title: name,
        kind: "nameCheck",
        status: "approved",
        createdById: { notIn: own },
        participants: { none: { accountId: { in: own } } },
      },
    },
    select: { caseId: true },
  });
  if (bearer || reserved) throw new Refusal("registrations.nameTaken", { name });
}
