import { Refusal } from "@/lib/platform/errors";

/** Refuses while someone must wait, and says for how many minutes. Throws Refusal "signIn.waitAwhile". */
export function refuseWaiting(until: Date | null, now: Date): void {
  if (!until) return;
  throw new Refusal("signIn.waitAwhile", { minutes: Math.ceil((until.getTime() - now.getTime()) / 60_000) });
}
