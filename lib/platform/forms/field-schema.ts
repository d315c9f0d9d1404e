import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock/calendar-date";
import { readMoney } from "@/lib/platform/sheets/money-cell";
import type { FieldTraits } from "./field-traits";

const date = z
  .string()
  .refine(isCalendarDate, "platform.problems.day")
  .transform((text) => text as CalendarDate);

const money = z.string().transform((text, context) => {
  const reading = readMoney(text);
  if (reading.ok && reading.value !== null) return reading.value;
  context.addIssue({ code: "custom", message: "platform.problems.amount" });
  return z.NEVER;
});

/** Form only; whether the person exists and is old enough is a machine check. */
const identity = z
  .string()
  .transform((text) => text.normalize("NFKC").replace(/\s/gu, "").toUpperCase())
  .pipe(
    z
      .string()
      .regex(
        /^([1-9]\d{16}[\dX]|[159][1239]\d{6}[0-9A-Z]{10}|[A-Z]{1,2}\d{6,10})$/,
        "platform.problems.identity",
      ),
  );

const phone = z
  .string()
  .transform((text) => text.normalize("NFKC").replace(/\s+/gu, " ").trim())
  .pipe(z.string().regex(/^[+\d][\d\s()-]{4,24}\d$/, "platform.problems.phone"));

/** A number as people write it: full-width, with thousands set off. */
const written = (form: RegExp, problem: string) =>
  z
    .string()
    .transform((text) => text.normalize("NFKC").replace(/[\s,]/gu, ""))
    .pipe(z.string().regex(form, problem));

function valueSchema(traits: FieldTraits): z.ZodType {
  switch (traits.type) {
    case "text":
      return z.string().trim().min(1).max(traits.maximum);
    case "date":
      return date;
    case "money":
      return money;
    case "count":
      return written(/^\d{1,7}$/, "platform.problems.count").transform(Number);
    case "percent":
      return written(/^(100(\.0+)?|\d{1,2}(\.\d{1,4})?)%?$/, "platform.problems.percent").transform((text) =>
        Number.parseFloat(text),
      );
    case "flag":
      return z.enum(["true", "false"]).transform((text) => text === "true");
    case "identity":
      return identity;
    case "phone":
      return phone;
    case "email":
      return z.email().max(200);
    case "choice":
      return z.enum(traits.choices as [string, ...string[]]);
    case "choices":
      return z.preprocess(
        (value) => (typeof value === "string" ? [value] : value),
        z.array(z.enum(traits.choices as [string, ...string[]])).min(1),
      );
    case "reference":
      return traits.to === "supervisoryUnit" ? z.uuid() : z.string().regex(/^\d{9}(\d{3})?$/);
    case "rows":
      return z.array(rowSchema(traits.columns)).min(traits.minimum).max(traits.maximum);
  }
}

const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "");

/** Reads one answer as typed; what is not required may be blank. */
export function fieldSchema(traits: FieldTraits): z.ZodType {
  const schema = valueSchema(traits);
  const blankAsNothing = (value: unknown) => (isBlank(value) ? undefined : value);
  return z.preprocess(blankAsNothing, traits.isRequired ? schema : schema.optional());
}

const rowSchema = (columns: Record<string, FieldTraits>) =>
  z.object(Object.fromEntries(Object.entries(columns).map(([name, traits]) => [name, fieldSchema(traits)])));

/** Judges the fields that are asked: what is required is there, and every value can be read. */
export const fieldsSchema = (asked: readonly (readonly [string, FieldTraits])[]) =>
  z.object(Object.fromEntries(asked.map(([name, traits]) => [name, fieldSchema(traits)])));

type Required = { isRequired: true; when?: never };
type ValueOf<Traits> = Traits extends { type: "rows"; columns: infer Columns }
  ? FieldValues<Columns>[]
  : Traits extends { type: "choices"; choices: readonly (infer Choice)[] }
    ? Choice[]
    : Traits extends { type: "choice"; choices: readonly (infer Choice)[] }
      ? Choice
      : Traits extends { type: "money" }
        ? bigint
        : Traits extends { type: "count" | "percent" }
          ? number
          : Traits extends { type: "flag" }
            ? boolean
            : Traits extends { type: "date" }
              ? CalendarDate
              : string;
/** What a section holds once it is read: amounts in fen, dates, flags. */
export type FieldValues<Fields> = {
  [Name in keyof Fields as Fields[Name] extends Required ? Name : never]: ValueOf<Fields[Name]>;
} & { [Name in keyof Fields as Fields[Name] extends Required ? never : Name]?: ValueOf<Fields[Name]> };
