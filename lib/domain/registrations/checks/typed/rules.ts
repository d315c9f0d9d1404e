import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock/calendar-date";
import { readMoney } from "@/lib/platform/sheets/money-cell";
import type { Answers, SectionKey, TypedRow } from "../../application/schema";

/** Answers as typed, read field by field. What is missing or cannot be read is null: completeness is judged elsewhere. */
export type TypedSection = ReturnType<typeof typedSection>;

/** Reads one section of an application as it was typed. */
export function typedSection(answers: Answers, section: SectionKey) {
  const value = (field: string) => answers[section]?.[field];

  function text(field: string): string | null {
    const typed = value(field);
    const tidy = typeof typed === "string" ? typed.trim() : "";
    return tidy === "" ? null : tidy;
  }

  function date(field: string): CalendarDate | null {
    const typed = text(field);
    return typed !== null && isCalendarDate(typed) ? typed : null;
  }

  /** Fen. */
  function money(field: string): bigint | null {
    const typed = text(field);
    const reading = typed === null ? null : readMoney(typed);
    return reading?.ok ? reading.value : null;
  }

  function number(field: string): number | null {
    const typed = text(field);
    const figure = typed === null ? Number.NaN : Number(typed);
    return Number.isFinite(figure) && figure >= 0 ? figure : null;
  }

  function flag(field: string): boolean | null {
    const typed = text(field);
    return typed === "true" ? true : typed === "false" ? false : null;
  }

  function choices(field: string): string[] {
    return [value(field) ?? []].flat().filter((one): one is string => typeof one === "string" && one !== "");
  }

  function rows(field: string): TypedRow[] {
    const typed = value(field);
    return Array.isArray(typed) ? typed.filter((row): row is TypedRow => typeof row === "object") : [];
  }

  return { text, date, money, number, flag, choices, rows };
}
