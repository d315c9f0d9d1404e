import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { NotFound } from "@/lib/platform/errors";
import { particularsOf } from "../../../organizations/queries/particulars";
import type { CertifiedParticulars } from "../particulars/rules";
import { type Certificate, shapedCertificate, withOrganization } from "../queries/certificates";
import { verdictOf } from "../rules";
import type { PrintableCertificate } from "./rules";

/**
 * A certificate as it is printed. What stands on it is in the public register or was, so anyone may have it; one that
 * is not in force says so. Throws NotFound where there is none.
 */
export async function getPrintableCertificate(
  id: string,
  today: CalendarDate,
): Promise<PrintableCertificate & Pick<Certificate, "code">> {
  const row = await database().certificate.findUnique({ where: { id }, include: withOrganization });
  if (!row) throw new NotFound();
  const certificate = shapedCertificate(row);
  const verdict = verdictOf(certificate, today);
  return { ...certificate, isVoid: verdict === "replaced" || verdict === "revoked" };
}

/** Every certificate that an organization was given on the portal, newest first, with what each is worth on a day. */
export async function listPublicCertificates(organizationId: string, today: CalendarDate) {
  const rows = await database().certificate.findMany({
    where: { organizationId },
    include: withOrganization,
    orderBy: [{ issuedOn: "desc" }, { createdAt: "desc" }],
  });
  return rows.map((row) => {
    const certificate = shapedCertificate(row);
    const { id, number, code, issuedOn, validUntil, endReason } = certificate;
    return { id, number, code, issuedOn, validUntil, endReason, verdict: verdictOf(certificate, today) };
  });
}

export type ListedCertificate = Awaited<ReturnType<typeof listPublicCertificates>>[number];

const named = { select: { name: true, englishName: true } } as const;

/** What a certificate would say if it were issued from the register as it stands. Public particulars only. */
export async function getRegisterToday(organizationId: string): Promise<CertifiedParticulars> {
  const row = await database().organization.findUniqueOrThrow({
    where: { id: organizationId },
    include: { supervisoryUnit: named, subdistrict: named },
  });
  const { supervisoryUnit, subdistrict } = row;
  const particulars = particularsOf(row);
  return {
    particulars: { ...particulars, supervisoryUnit, subdistrict },
    issuedOn: particulars.certificateIssuedOn,
    validUntil: particulars.certificateValidUntil,
  };
}
