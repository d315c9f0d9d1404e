import { cache } from "react";
import {
  type IssuedCredit,
  verifyCreditCertificate,
} from "@/lib/domain/credit/certificates/queries/certificates";
import { attemptKey, blockedUntil, countAttempt } from "@/lib/platform/auth/attempts";
import { perNetwork } from "@/lib/platform/auth/back-off";
import { getBrowser } from "@/lib/platform/auth/browser";
import { dateInShanghai } from "@/lib/platform/clock";

type Answer = { certificate: IssuedCredit | null } | { waitMinutes: number };

/** What a certificate of credit is worth. Asking for ones that do not exist is counted by network, and pauses checks. */
export const loadCheck = cache(async (codeOrNumber: string): Promise<Answer> => {
  const now = new Date();
  const key = attemptKey("verify", (await getBrowser()).network);
  const until = await blockedUntil(key, now);
  if (until) return { waitMinutes: Math.ceil((until.getTime() - now.getTime()) / 60_000) };
  const certificate = await verifyCreditCertificate(codeOrNumber, dateInShanghai(now));
  if (certificate === null) await countAttempt(key, perNetwork, now);
  return { certificate };
});
