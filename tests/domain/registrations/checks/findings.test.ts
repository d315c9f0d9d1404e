import { expect, it } from "vitest";
import { staffCheck } from "@/lib/domain/registrations/checks/particulars/rules";
import { groupSizeCheck } from "@/lib/domain/registrations/checks/procedure/rules";
import { barsSubmission, bySeverity } from "@/lib/domain/registrations/checks/rules";
import { checkKeys } from "@/lib/domain/registrations/checks/schema";
import { locales } from "@/lib/platform/i18n/locales";
import { isSaid } from "@/lib/platform/i18n/say";

it("findings stand in the order of their weight, and bar where one failed", () => {
  const some = [staffCheck(1), staffCheck(0), groupSizeCheck(1, 50)];
  expect(bySeverity(some).map((check) => check.outcome)).toEqual(["failed", "warning", "passed"]);
  expect(barsSubmission(some)).toBe(true);
  expect(barsSubmission(some.slice(0, 2))).toBe(false);
});

it.each(locales)("every check has a title in %s", (locale) => {
  for (const key of checkKeys) expect(isSaid(locale, `checks.${key}.title`), key).toBe(true);
});
