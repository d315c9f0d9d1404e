import type { Chance } from "@/lib/domain/credit/scores/schema";

type Act = { href: string; label: string };

/** Where an organization does what a chance asks of it; null where there is only to wait. */
export function actOn(say: (key: string) => string) {
  return ({ action, ruleKey, recordId, caseId, from }: Chance): Act | null => {
    if (from !== null) return null;
    const act = (key: string, href: string): Act => ({ href, label: say(key) });
    switch (action) {
      case "fileLate":
      case "file":
        return ruleKey.startsWith("annualCheck")
          ? act("file", "/organization/annual-checks")
          : act("change", "/applications/new");
      case "renew":
        return act("renew", "/applications/new/certificateRenewal");
      case "apply":
        return ruleKey.startsWith("evaluation")
          ? act("evaluation", "/organization/evaluations")
          : act("change", "/applications/new");
      case "reelect":
        return act("change", "/applications/new");
      case "rectify":
        return act("cases", "/applications");
      case "repair":
        return recordId === null ? null : act("repair", repairHref(recordId));
      case "leave":
        return caseId === null ? null : act("leave", `/applications/${caseId}`);
      default:
        return null;
    }
  };
}

/** Where an organization applies for the repair of a record. */
export const repairHref = (recordId: string) => `/organization/credit/repair?record=${recordId}`;
