import { isOnRegister } from "@/lib/domain/organizations/rules";
import { recordedValue } from "@/lib/domain/organizations/schema";
import { type EndReason, printedFields } from "@/lib/domain/registrations/certificates/schema";
import type { Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { subdistricts } from "../../district/subdistricts";
import { insertRows } from "../../insert-rows";
import { type Chance, chanceOf } from "../chance";
import { uuidAt } from "../identities";

type Entry = Prisma.OrganizationCreateManyInput;
type Named = { name: string; englishName: string };
type Units = readonly (Named & { id: string })[];

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const codeOf = (chance: Chance) =>
  Array.from({ length: 22 }, () => alphabet.charAt(chance.between(0, 63))).join("");

const named = (office: Named | undefined) =>
  office ? { name: office.name, englishName: office.englishName } : null;

function printed(entry: Entry, units: Units) {
  const values = printedFields.map((field) => {
    const value = entry[field] ?? null;
    return [
      field,
      value instanceof Date ? fromDatabaseDate(value) : recordedValue(value as string | bigint | boolean),
    ];
  });
  return {
    ...Object.fromEntries(values),
    supervisoryUnit: named(units.find(({ id }) => id === entry.supervisoryUnitId)),
    subdistrict: named(subdistricts.find(({ code }) => code === entry.subdistrictCode)),
  };
}

const endReasonOf = ({ status }: Entry): EndReason =>
  status === "revoked" ? "revocation" : "deregistration";

/** The present certificate of every registered organization; void where the organization has ended. */
export async function writeCertificates(
  tx: Transaction,
  entries: readonly Entry[],
  units: Units,
): Promise<void> {
  const chance = chanceOf("certificates");
  const rows = entries.flatMap((entry) => {
    const { id: organizationId, certificateNumber: number, certificateIssuedOn: issuedOn } = entry;
    if (!organizationId || !number || !(issuedOn instanceof Date)) return [];
    const isVoid = !isOnRegister(entry.status ?? "active");
    return {
      id: uuidAt(chance, issuedOn),
      number,
      code: codeOf(chance),
      organizationId,
      kind: "registration" as const,
      status: isVoid ? ("revoked" as const) : ("valid" as const),
      particulars: printed(entry, units),
      issuedOn,
      validUntil: entry.certificateValidUntil ?? null,
      endedOn: isVoid ? entry.deregisteredOn : null,
      endReason: isVoid ? endReasonOf(entry) : null,
    };
  });
  await insertRows(tx, "Certificate", rows);
}

/** Certificates that a case of the demonstration brought forth name it. */
export async function linkCertificates(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Certificate" f SET "caseId" = c."id" FROM "Case" c
    WHERE c."organizationId" = f."organizationId" AND c."status" = 'approved'
      AND c."kind" IN ('establishment', 'upgrade', 'certificateRenewal', 'certificateReplacement')
      AND f."issuedOn" BETWEEN c."decidedAt"::date - 31 AND c."decidedAt"::date + 31`;
}

/** New numbers go on behind those that the demonstration gave: credit codes, and filings of a subdistrict and year. */
export async function continueNumbers(tx: Transaction, entries: readonly Entry[]): Promise<void> {
  const filed = new Map<string, number>();
  for (const { filingNumber } of entries) {
    if (!filingNumber) continue;
    const series = filingNumber.slice(0, -5);
    filed.set(series, Math.max(filed.get(series) ?? 0, Number(filingNumber.slice(-4))));
  }
  const serials = entries.flatMap(({ uscc }) => (uscc?.includes("MJX") ? [Number(uscc.slice(11, 16))] : []));
  const last = [...filed, ["uscc-MJX", Math.max(0, ...serials)] as const];
  await tx.numberSeries.createMany({
    data: last.map(([series, taken]) => ({ series, next: taken + 1 })),
    skipDuplicates: true,
  });
}
