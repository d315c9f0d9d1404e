import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { answered, causeOf, entryOf, type Grant } from "./grant";
import { reissueCertificate } from "./reissue-certificate";

/** Replacement of a lost, damaged or misprinted certificate: another number, the same end. */
export async function replaceCertificate(grant: Grant): Promise<void> {
  const { certificateValidUntil } = await entryOf(grant);
  await reissueCertificate(grant, {
    validUntil: certificateValidUntil && fromDatabaseDate(certificateValidUntil),
    endReason: answered(grant, "replacement").reason,
    reason: causeOf(grant, "证书补发换发"),
  });
}
