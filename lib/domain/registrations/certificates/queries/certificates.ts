import { z } from "zod";
import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import { visibleTo } from "../policy";
import { endReasons, printedSchema } from "../schema";

export const withOrganization = {
  organization: {
    select: {
      id: true,
      name: true,
      englishName: true,
      kind: true,
      status: true,
      uscc: true,
      filingNumber: true,
      certificateNumber: true,
    },
  },
} as const satisfies Prisma.CertificateInclude;

type CertificateRow = Prisma.CertificateGetPayload<{ include: typeof withOrganization }>;

/** A row with calendar dates and the particulars as they were printed. */
export function shapedCertificate(row: CertificateRow) {
  return {
    ...row,
    particulars: printedSchema.parse(row.particulars),
    issuedOn: fromDatabaseDate(row.issuedOn),
    validUntil: row.validUntil && fromDatabaseDate(row.validUntil),
    endedOn: row.endedOn && fromDatabaseDate(row.endedOn),
    endReason: z.enum(endReasons).nullable().parse(row.endReason),
  };
}

export type Certificate = ReturnType<typeof shapedCertificate>;

/** One certificate as it was issued. Throws NotFound where the reader may not open it. */
export async function getCertificate(
  actor: Actor,
  id: string,
  tx: Transaction = database(),
): Promise<Certificate> {
  const row = await tx.certificate.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    include: withOrganization,
  });
  if (!row) throw new NotFound();
  return shapedCertificate(row);
}

/** Every certificate that an organization was ever given, newest first. */
export async function listCertificates(actor: Actor, organizationId: string): Promise<Certificate[]> {
  const rows = await database().certificate.findMany({
    where: { AND: [visibleTo(actor), { organizationId }] },
    include: withOrganization,
    orderBy: [{ issuedOn: "desc" }, { createdAt: "desc" }],
  });
  return rows.map(shapedCertificate);
}

/** The certificate that a case brought forth; null where it brought none. */
export async function findCertificateOfCase(actor: Actor, caseId: string): Promise<Certificate | null> {
  const row = await database().certificate.findFirst({
    where: { AND: [visibleTo(actor), { caseId }] },
    include: withOrganization,
    orderBy: { createdAt: "desc" },
  });
  return row && shapedCertificate(row);
}
