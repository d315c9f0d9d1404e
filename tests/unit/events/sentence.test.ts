import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { actorWords, eventSentence } from "@/lib/platform/events/sentence";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import type { Locale } from "@/lib/platform/i18n/locales";

const graded = { verb: "evaluation.graded", details: { grade: 3, validUntil: "2026-12-09" } };
const words = (locale: Locale) => createTranslator({ locale, messages: catalogue(locale) }) as never;

describe("the sentence of an event", () => {
  it("writes its dates as the reader's language does", () => {
    expect(eventSentence(words("zh-CN"), graded, "zh-CN")).toContain("2026年12月9日");
    expect(eventSentence(words("en"), graded, "en")).toContain("9 December 2026");
  });

  it("leaves what only looks like a date alone", () => {
    const event = { verb: "organization.changed", details: { name: "2026-13-40", reason: "PT-2026-000123" } };
    expect(eventSentence(words("zh-CN"), event, "zh-CN")).toBe(
      "“2026-13-40”的登记事项已更新：PT-2026-000123",
    );
  });

  it("names the portal in the reader's language and people as they are called", () => {
    expect(actorWords(words("zh-CN"), "Linli")).toBe("平台");
    expect(actorWords(words("en"), "Linli")).toBe("The portal");
    expect(actorWords(words("en"), "周雅琴")).toBe("周雅琴");
  });
});
