import type { CheckValue, MachineCheck } from "@/lib/domain/registrations/checks/schema";
import { isCalendarDate } from "@/lib/platform/clock/calendar-date";
import { formatDate } from "@/lib/platform/i18n/formats";

type Translate = (key: string, values?: Record<string, string | number>) => string;

/** From this length on, the pieces of a list are sentences and not words. */
const longPiece = 14;

function listed(pieces: readonly string[], locale: string): string {
  const areLong = pieces.some((piece) => piece.length >= longPiece);
  const separator = locale === "en" ? (areLong ? "; " : ", ") : areLong ? "；" : "、";
  return pieces.join(separator);
}

function shown(value: CheckValue, t: Translate, locale: string): string | number {
  if (typeof value === "number") return value;
  if (typeof value === "string") return isCalendarDate(value) ? formatDate(value, locale) : value;
  if ("words" in value)
    return listed(
      value.keys.map((key) => t(`${value.words}.${key}`)),
      locale,
    );
  return locale === "en" ? value.join(", ") : value.join("、");
}

/** A finding in the reader's language. `t` reads the whole catalogue. */
export function checkWords(
  { key, outcome, values, basis, basisEn }: MachineCheck,
  t: Translate,
  locale: string,
) {
  const spoken = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, shown(value, t, locale)]),
  );
  return {
    title: t(`checks.${key}.title`),
    text: t(`checks.${key}.${outcome}`, spoken),
    basis: t("checks.basis", { basis: locale === "en" ? basisEn : basis }),
  };
}
