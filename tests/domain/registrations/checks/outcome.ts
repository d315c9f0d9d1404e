import { expect, it } from "vitest";
import { checkWords } from "@/components/registrations/check-words";
import type { MachineCheck } from "@/lib/domain/registrations/checks/schema";
import { locales } from "@/lib/platform/i18n/locales";
import { sayIn } from "@/lib/platform/i18n/say";

const seen: MachineCheck[] = [];

/** The outcome of a finding, which is kept to see that it can be put into words. */
export function outcome(check: MachineCheck | null) {
  if (check) seen.push(check);
  return check?.outcome ?? null;
}

/** Puts every finding that the tests of this file came to into words; stands at the end of the file. */
export function sayWhatWasSeen() {
  it.each(locales)("every finding has a title and words in %s", (locale) => {
    expect(seen.length).toBeGreaterThan(0);
    for (const check of seen) {
      const { title, text, basis } = checkWords(check, sayIn(locale), locale);
      expect(`${title}${text}${basis}`).not.toMatch(/checks\.|[{}]|undefined/);
    }
  });
}
