import { isCalendarDate } from "@/lib/platform/clock/calendar-date";
import { formatDate, formatMoney } from "@/lib/platform/i18n/formats";
import type { Say } from "@/lib/platform/i18n/say";
import { readMoney } from "@/lib/platform/sheets/money-cell";
import { maskedAnswers } from "../../application/identities/rules";
import { sectionsOf } from "../../application/rules";
import { type Answers, askedFields, type FieldTraits, type TypedRow } from "../../application/schema";
import type { RegistrationKind } from "../../schema";
import type { ToldAnswer } from "../schema";

/** What codes and ids in answers stand for, by code or id. */
export type Names = ReadonlyMap<string, string>;

function told(traits: FieldTraits, text: string, names: Names, say: Say): string {
  if (text.trim() === "") return "";
  switch (traits.type) {
    case "choice":
    case "choices":
      return traits.choices.includes(text) ? say(`${traits.words}.${text}`) : text;
    case "flag":
      return say(text === "true" ? "organizations.yes" : "organizations.no");
    case "money": {
      const reading = readMoney(text);
      return reading.ok && reading.value !== null ? formatMoney(reading.value) : text;
    }
    case "percent":
      return `${text}%`;
    case "date":
      return isCalendarDate(text) ? formatDate(text, "zh-CN") : text;
    case "reference":
      return names.get(text) ?? text;
    default:
      return text;
  }
}

function toldRow(columns: Record<string, FieldTraits>, row: TypedRow, names: Names, say: Say): string {
  const values = Object.entries(columns).map(([name, traits]) => told(traits, row[name] ?? "", names, say));
  return values.filter((value) => value !== "").join("，");
}

/** An application as sent in, in words and in the order of the form; identity numbers stay masked. */
export function toldAnswers(kind: RegistrationKind, answers: Answers, names: Names, say: Say): ToldAnswer[] {
  return sectionsOf(kind).flatMap((section) => {
    const typed = maskedAnswers(section, answers[section] ?? {});
    return askedFields(section, typed).flatMap(([field, traits]): ToldAnswer[] => {
      const label = say(`registrations.fields.${section}.${field}`);
      const values = [typed[field] ?? ""].flat();
      if (traits.type === "rows") {
        const rows = values.filter((row) => typeof row === "object");
        return rows.map((row, index) => ({
          section,
          field,
          label: `${label} ${index + 1}`,
          value: toldRow(traits.columns, row, names, say),
        }));
      }
      const texts = values.filter((value) => typeof value === "string");
      const value = texts.map((text) => told(traits, text, names, say)).join("；");
      return [{ section, field, label, value }];
    });
  });
}
