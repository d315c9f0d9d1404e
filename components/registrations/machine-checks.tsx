import { useLocale, useTranslations } from "next-intl";
import { FoundChecks } from "@/components/record/found-checks";
import type { MachineCheck } from "@/lib/domain/registrations/checks/schema";
import { checkWords } from "./check-words";

type MachineChecksProps = {
  checks: readonly MachineCheck[];
  /** Where a field ("section.field"), material or section can be corrected; null where it cannot be from here. */
  targetHref?: (target: string) => string | null;
  /** For the rail of a case page. */
  compact?: boolean;
};

/** What the portal found out about a registration by itself. */
export function MachineChecks({ checks, ...how }: MachineChecksProps) {
  const [t, locale] = [useTranslations(), useLocale()];
  const spoken = checks.map((check) => {
    const { key, outcome, target, links } = check;
    return { key, outcome, target, ...(links && { links }), ...checkWords(check, t, locale) };
  });
  return <FoundChecks checks={spoken} {...how} />;
}
