import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { getRule } from "../../district/queries/rules";
import { renewedUntil } from "../certificates/rules";
import { causeOf, entryOf, type Grant } from "./grant";
import { reissueCertificate } from "./reissue-certificate";

/** Renewal: a new certificate whose years follow the running ones. */
export async function renewCertificate(grant: Grant): Promise<void> {
  const { tx, today } = grant;
  const { certificateValidUntil } = await entryOf(grant);
  const years = await getRule("certificate.validityYears", today, tx);
  const until = certificateValidUntil && fromDatabaseDate(certificateValidUntil);
  await reissueCertificate(grant, {
    validUntil: renewedUntil(until, today, years),
    endReason: "renewal",
    reason: causeOf(grant, "证书有效期延续"),
  });
}
