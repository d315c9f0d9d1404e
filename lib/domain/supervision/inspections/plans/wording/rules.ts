import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { formatDate } from "@/lib/platform/i18n/formats";
import type { Locale } from "@/lib/platform/i18n/locales";
import { sayIn } from "@/lib/platform/i18n/say";

export type DrawnPlan = {
  number: string;
  title: string;
  titleEn: string;
  inspectBy: CalendarDate;
  populationCount: number;
  populationHash: string;
  commitment: string;
  secret: string;
  entropy: string;
  seed: string;
  /** Names as registered, in the order of the draw. */
  targets: readonly string[];
};

function bodyIn(locale: Locale, plan: DrawnPlan): string {
  const { targets, titleEn: _, ...values } = plan;
  const say = sayIn(locale);
  const text = say("inspections.announcement.body", {
    ...values,
    title: locale === "en" ? plan.titleEn : plan.title,
    inspectBy: formatDate(plan.inspectBy, locale),
    count: targets.length,
  });
  const list = targets.map((name, place) => `${place + 1}. ${name}`).join("\n");
  return `${text}\n\n${say("inspections.announcement.targets")}\n${list}`;
}

/** The announcement of a draw in both languages: everything that anybody needs to draw again. */
export const announcementOfDraw = (plan: DrawnPlan) => ({
  title: sayIn("zh-CN")("inspections.announcement.title", { title: plan.title }),
  titleEn: sayIn("en")("inspections.announcement.title", { title: plan.titleEn }),
  body: bodyIn("zh-CN", plan),
  bodyEn: bodyIn("en", plan),
});
