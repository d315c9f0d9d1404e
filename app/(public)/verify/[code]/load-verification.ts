import { cache } from "react";
import {
  type Verification,
  verifyCertificate,
} from "@/lib/domain/registrations/certificates/queries/verification";
import { attemptKey, blockedUntil, countAttempt } from "@/lib/platform/auth/attempts";
import { perNetwork } from "@/lib/platform/auth/back-off";
import { getBrowser } from "@/lib/platform/auth/browser";
import { dateInShanghai } from "@/lib/platform/clock";

type Answer = { verification: Verification } | { waitMinutes: number };

/**
 * What a certificate is worth. Asking for certificates that do not exist is counted by network, and pauses checks when
 * it looks like guessing; asking for those that do is free.
 */
export const loadVerification = cache(async (codeOrNumber: string): Promise<Answer> => {
  const now = new Date();
  const key = attemptKey("verify", (await getBrowser()).network);
  const until = await blockedUntil(key, now);
  if (until) return { waitMinutes: Math.ceil((until.getTime() - now.getTime()) / 60_000) };
  const verification = await verifyCertificate(codeOrNumber, dateInShanghai(now));
  if (verification.verdict === "neverIssued") await countAttempt(key, perNetwork, now);
  return { verification };
});
