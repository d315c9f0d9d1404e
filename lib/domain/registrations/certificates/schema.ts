import { z } from "zod";
import { type Particulars, particularsSchema } from "../../organizations/schema";

export const certificateStatuses = ["valid", "replaced", "revoked"] as const;
export type CertificateStatus = (typeof certificateStatuses)[number];

/** What a check of a certificate says at a glance. */
export const verdicts = ["valid", "expired", "replaced", "revoked", "neverIssued"] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a certificate ended; words stand at `certificates.endReasons.<reason>`. */
export const endReasons = [
  "change",
  "renewal",
  "lost",
  "damaged",
  "misprinted",
  "deregistration",
  "revocation",
  "upgrade",
] as const;
export type EndReason = (typeof endReasons)[number];

/** Particulars that stand on a certificate. */
export const printedFields = [
  "kind",
  "name",
  "englishName",
  "uscc",
  "filingNumber",
  "legalForm",
  "domicile",
  "legalRepresentativeName",
  "registeredCapital",
  "purpose",
  "businessScope",
  "activityArea",
  "establishedOn",
  "isCharity",
  "registeredBy",
] as const satisfies (keyof Particulars)[];

const registered = particularsSchema.pick(
  Object.fromEntries(printedFields.map((field) => [field, true])) as Record<
    (typeof printedFields)[number],
    true
  >,
);

const office = z.object({ name: z.string(), englishName: z.string() });

/** The particulars as they were printed, with the names of offices as they were on that day. */
export const printedSchema = registered.extend({
  supervisoryUnit: office.nullable(),
  subdistrict: office,
});
export type PrintedParticulars = z.output<typeof printedSchema>;
