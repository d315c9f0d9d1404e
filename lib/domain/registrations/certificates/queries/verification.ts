import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { normalizedNumber, verdictOf } from "../rules";
import type { Verdict } from "../schema";
import { type Certificate, shapedCertificate, withOrganization } from "./certificates";

export type Verification = {
  verdict: Verdict;
  /** The certificate as it was issued; null for one of before the portal, of which only the register tells. */
  certificate: Certificate | null;
  /** The organization it was issued to, as the register has it today, with the validity that the register tells. */
  organization: VerifiedOrganization | null;
  /** Number of the certificate that took its place. */
  replacedBy: string | null;
};

type VerifiedOrganization = Certificate["organization"] & {
  issuedOn: CalendarDate | null;
  validUntil: CalendarDate | null;
};

const unknown: Verification = {
  verdict: "neverIssued",
  certificate: null,
  organization: null,
  replacedBy: null,
};

function fromCertificate(certificate: Certificate, today: CalendarDate): Verification {
  const { organization, issuedOn, validUntil } = certificate;
  const verdict = verdictOf(certificate, today);
  return {
    verdict,
    certificate,
    organization: { ...organization, issuedOn, validUntil },
    replacedBy: verdict === "replaced" ? organization.certificateNumber : null,
  };
}

/** A certificate of before the portal stands in the register alone. */
async function fromRegister(number: string, today: CalendarDate): Promise<Verification> {
  const row = await database().organization.findFirst({
    where: { certificateNumber: number },
    select: {
      ...withOrganization.organization.select,
      certificateIssuedOn: true,
      certificateValidUntil: true,
    },
    orderBy: { createdAt: "desc" },
  });
  if (!row) return unknown;
  const { certificateIssuedOn, certificateValidUntil, ...organization } = row;
  const validUntil = certificateValidUntil && fromDatabaseDate(certificateValidUntil);
  const issuedOn = certificateIssuedOn && fromDatabaseDate(certificateIssuedOn);
  const verdict = verdictOf({ status: "valid", number, validUntil, organization }, today);
  return {
    verdict,
    certificate: null,
    organization: { ...organization, issuedOn, validUntil },
    replacedBy: null,
  };
}

/**
 * What the certificate with this QR code or number is worth on a day. Anyone may ask; the answer tells what stands on
 * the certificate and in the public register, nothing else.
 */
export async function verifyCertificate(codeOrNumber: string, today: CalendarDate): Promise<Verification> {
  const number = normalizedNumber(codeOrNumber);
  if (number === "" || number.length > 80) return unknown;
  const row = await database().certificate.findFirst({
    where: { OR: [{ code: codeOrNumber.trim() }, { number }] },
    include: withOrganization,
  });
  return row ? fromCertificate(shapedCertificate(row), today) : fromRegister(number, today);
}
