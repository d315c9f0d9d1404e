import { cache } from "react";
import { verifyEvaluation } from "@/lib/domain/evaluations/certificates/queries";
import type { EvaluationCertificate } from "@/lib/domain/evaluations/certificates/schema";
import { attemptKey, blockedUntil, countAttempt } from "@/lib/platform/auth/attempts";
import { perNetwork } from "@/lib/platform/auth/back-off";
import { getBrowser } from "@/lib/platform/auth/browser";
import { dateInShanghai } from "@/lib/platform/clock";

type Answer = { certificate: EvaluationCertificate | null } | { waitMinutes: number };

/** What an evaluation certificate is worth; asking for certificates that do not exist pauses when it looks like guessing. */
export const loadVerification = cache(async (typed: string): Promise<Answer> => {
  const now = new Date();
  const key = attemptKey("verify", (await getBrowser()).network);
  const until = await blockedUntil(key, now);
  if (until) return { waitMinutes: Math.ceil((until.getTime() - now.getTime()) / 60_000) };
  const certificate = await verifyEvaluation(typed, dateInShanghai(now));
  if (certificate === null) await countAttempt(key, perNetwork, now);
  return { certificate };
});
