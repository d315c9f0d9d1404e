import { cache } from "react";
import { verifyEvaluation } from "@/lib/domain/evaluations/certificates/queries";
import { guardedLookUp } from "@/lib/platform/auth/guarded-look-up";
import { dateInShanghai } from "@/lib/platform/clock";

/** What an evaluation certificate is worth; null for one that was never issued. */
export const loadVerification = cache((typed: string) =>
  guardedLookUp({
    look: (now) => verifyEvaluation(typed, dateInShanghai(now)),
    isUnknown: (certificate) => certificate === null,
  }),
);
