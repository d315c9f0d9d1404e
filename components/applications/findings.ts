import type { Finding } from "@/components/form/described-field";
import { checkWords } from "@/components/registrations/check-words";
import type { SectionKey } from "@/lib/domain/registrations/application/schema";
import type { CheckKey, MachineCheck } from "@/lib/domain/registrations/checks/schema";

const tones = { passed: "ok", warning: "warn", failed: "bad" } as const;

/** What is worth a word although it is in order: what people wait to hear while they type. */
const goodNews: readonly CheckKey[] = ["nameForm", "nameTaken", "nameSimilar", "capital", "community"];

/** What the portal found in one section, by field, in the reader's language. `t` reads the whole catalogue. */
export function sectionFindings(
  section: SectionKey,
  checks: readonly MachineCheck[],
  t: Parameters<typeof checkWords>[1],
  locale: string,
): Record<string, Finding[]> {
  const findings: Record<string, Finding[]> = {};
  for (const check of checks) {
    const [key, field] = check.target.split(".");
    if (key !== section || field === undefined) continue;
    if (check.outcome === "passed" && !goodNews.includes(check.key)) continue;
    const { text, basis } = checkWords(check, t, locale);
    findings[field] ??= [];
    findings[field].push({
      tone: tones[check.outcome],
      text,
      ...(check.outcome !== "passed" && { basis }),
      ...(check.links && { links: check.links }),
    });
  }
  return findings;
}
