import { cache } from "react";
import { verifyCertificate } from "@/lib/domain/registrations/certificates/queries/verification";
import { guardedLookUp } from "@/lib/platform/auth/guarded-look-up";
import { dateInShanghai } from "@/lib/platform/clock";

/** What a certificate is worth. */
export const loadVerification = cache((codeOrNumber: string) =>
  guardedLookUp({
    look: (now) => verifyCertificate(codeOrNumber, dateInShanghai(now)),
    isUnknown: ({ verdict }) => verdict === "neverIssued",
  }),
);
