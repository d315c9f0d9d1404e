import { cache } from "react";
import { verifyCreditCertificate } from "@/lib/domain/credit/certificates/queries/certificates";
import { guardedLookUp } from "@/lib/platform/auth/guarded-look-up";
import { dateInShanghai } from "@/lib/platform/clock";

/** What a certificate of credit is worth; null for one that was never issued. */
export const loadCheck = cache((codeOrNumber: string) =>
  guardedLookUp({
    look: (now) => verifyCreditCertificate(codeOrNumber, dateInShanghai(now)),
    isUnknown: (certificate) => certificate === null,
  }),
);
