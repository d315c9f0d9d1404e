import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { CreditCertificate, Organization } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import { isOnRegister } from "../../../organizations/rules";
import { normalizedNumber } from "../../../registrations/certificates/rules";
import { creditVerdictOf } from "../rules";
import { type CreditVerdict, type StatedCredit, statedCreditSchema } from "../schema";
import { statedOf } from "./stated";

export type IssuedCredit = {
  id: string;
  number: string;
  code: string;
  organizationId: string;
  issuedOn: CalendarDate;
  validUntil: CalendarDate;
  createdAt: Date;
  stated: StatedCredit;
  verdict: Exclude<CreditVerdict, "neverIssued">;
  /** What would be stated today; null where the organization is no longer on the register. */
  standing: StatedCredit | null;
  replacedBy: { number: string; code: string } | null;
};

type Row = CreditCertificate & { organization: Organization };

async function judged(row: Row, today: CalendarDate): Promise<IssuedCredit> {
  const { id, number, code, organizationId, createdAt, organization } = row;
  const stated = statedCreditSchema.parse(row.content);
  const validUntil = fromDatabaseDate(row.validUntil);
  const [replacedBy, standing] = await Promise.all([
    database().creditCertificate.findFirst({
      where: { organizationId, createdAt: { gt: createdAt } },
      orderBy: { createdAt: "desc" },
      select: { number: true, code: true },
    }),
    isOnRegister(organization.status) ? statedOf(organization, today) : null,
  ]);
  const verdict = creditVerdictOf(
    { validUntil, stated, replacedBy: replacedBy?.number ?? null, standing },
    today,
  );
  const issuedOn = fromDatabaseDate(row.issuedOn);
  return {
    id,
    number,
    code,
    organizationId,
    issuedOn,
    validUntil,
    createdAt,
    stated,
    verdict,
    standing,
    replacedBy,
  };
}

const withOrganization = { organization: true } as const;

/** A certificate of credit as it is printed; what stands on it is public. Throws NotFound where there is none. */
export async function getCreditCertificate(id: string, today: CalendarDate): Promise<IssuedCredit> {
  const row = await database().creditCertificate.findUnique({ where: { id }, include: withOrganization });
  if (!row) throw new NotFound();
  return judged(row, today);
}

/** What the certificate with this QR code or number is worth on a day; null where none was issued. Anyone may ask. */
export async function verifyCreditCertificate(
  codeOrNumber: string,
  today: CalendarDate,
): Promise<IssuedCredit | null> {
  const typed = codeOrNumber.trim();
  const number = normalizedNumber(typed);
  if (typed === "" || typed.length > 80) return null;
  const row = await database().creditCertificate.findFirst({
    where: { OR: [{ code: typed }, { number }] },
    include: withOrganization,
  });
  return row && judged(row, today);
}

/** The certificates of credit of an organization, newest first, at most ten. */
export async function listCreditCertificates(organizationId: string) {
  const rows = await database().creditCertificate.findMany({
    where: { organizationId },
    orderBy: { createdAt: "desc" },
    take: 10,
    select: { id: true, number: true, code: true, issuedOn: true, validUntil: true },
  });
  return rows.map((row) => ({
    ...row,
    issuedOn: fromDatabaseDate(row.issuedOn),
    validUntil: fromDatabaseDate(row.validUntil),
  }));
}
