import type { FigureKey, Figures } from "@/lib/domain/evaluations/indicator-sets/schema";
import { isCalendarDate } from "@/lib/platform/clock/calendar-date";
import { formatDate } from "@/lib/platform/i18n/formats";

type Translate = (key: string, values?: Record<string, string | number>) => string;

/** What the portal knows beside an indicator, in words; nothing where it knows nothing. */
export function figureWords(
  translate: Translate,
  figure: FigureKey | undefined,
  figures: Figures,
  locale: string,
): { figure?: string } {
  const values = figure && figures[figure];
  if (!figure || !values) return {};
  const spoken = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" && isCalendarDate(value) ? formatDate(value, locale) : value,
  ]);
  return { figure: translate(`evaluations.figures.${figure}`, Object.fromEntries(spoken)) };
}
