import { type CaseFile, getCase } from "@/lib/domain/cases/queries/case";
import { caseDetailsOf } from "@/lib/domain/cases/rules";
import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import type { InspectionKind, InspectionStatus } from "../schema";

const withParts = {
  plan: { select: { id: true, number: true, title: true, titleEn: true } },
  inspectors: { select: { account: { select: { id: true, name: true } } }, orderBy: { accountId: "asc" } },
  findings: { orderBy: { id: "asc" } },
} as const satisfies Prisma.InspectionInclude;

type InspectionRow = Prisma.InspectionGetPayload<{ include: typeof withParts }>;

const dateOrNull = (date: Date | null) => date && fromDatabaseDate(date);

function joined(file: CaseFile, row: InspectionRow) {
  return {
    ...row,
    ...file,
    kind: file.kind as InspectionKind,
    status: file.status as InspectionStatus,
    organizationId: row.organizationId,
    plannedOn: dateOrNull(row.plannedOn),
    inspectedOn: dateOrNull(row.inspectedOn),
    rectifyBy: dateOrNull(row.rectifyBy),
    inspectors: row.inspectors.map(({ account }) => account),
    inspectorIds: row.inspectors.map(({ account }) => account.id),
    isUnreachable: row.conclusion === "unreachable",
  };
}

/** One inspection: the case with what its procedure adds. Throws NotFound where the reader may not know of it. */
export async function getInspection(actor: Actor, id: string, tx: Transaction = database()) {
  const file = await getCase(actor, id, tx);
  const row = await tx.inspection.findUnique({ where: { caseId: id }, include: withParts });
  if (!row) throw new NotFound();
  return joined(file, row);
}

export type InspectionCase = Awaited<ReturnType<typeof getInspection>>;

/** What every event of an inspection tells. */
export const detailsOf = (inspection: InspectionCase) => ({
  ...caseDetailsOf(inspection),
  organizationId: inspection.organizationId,
});

/** What events about the order tell; only of inspections that have one. */
export function orderDetailsOf(inspection: InspectionCase) {
  const { rectifyBy, orderNumber, conclusion } = inspection;
  if (rectifyBy === null || conclusion === null) throw new Error("an inspection without an order");
  return { ...detailsOf(inspection), rectifyBy, order: orderNumber ?? "", conclusion };
}
