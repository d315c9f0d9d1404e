"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ClipboardEvent, useState } from "react";
import { Input } from "@/components/ui/input";
import { readDate } from "./date-text";
import { controlAttributes, Field, type FieldProps } from "./field";
import { single, useField } from "./form-context";

type DateFieldProps = FieldProps & {
  /** "YYYY-MM-DD" */
  defaultValue?: string | null;
  min?: string;
  max?: string;
  autoComplete?: string;
};

/** "2026年3月31日" or "31 March 2026". */
function longDate(date: string, locale: string): string {
  const writing = locale === "en" ? "en-GB" : locale;
  return new Intl.DateTimeFormat(writing, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** A calendar date. The browser's own picker; dates copied from documents ("2026年3月31日", "2026.3.5") can be pasted. */
export function DateField(props: DateFieldProps) {
  const { name, label, help, required, unmarked, className, defaultValue, ...rest } = props;
  const t = useTranslations("forms.date");
  const locale = useLocale();
  const field = useField(name);
  const initial = single(field.typed) ?? defaultValue ?? "";
  const [date, setDate] = useState(initial);

  function paste(event: ClipboardEvent<HTMLInputElement>) {
    const pasted = readDate(event.clipboardData.getData("text"));
    if (!pasted) return;
    event.preventDefault();
    event.currentTarget.value = pasted;
    setDate(pasted);
    event.currentTarget.dispatchEvent(new Event("input", { bubbles: true }));
  }

  return (
    <Field field={field} {...{ name, label, help, required, unmarked, className }}>
      <span className="flex flex-wrap items-center gap-x-3">
        <Input
          type="date"
          name={name}
          defaultValue={initial}
          onInput={(event) => setDate(event.currentTarget.value)}
          onPaste={paste}
          {...controlAttributes(field, { help, required })}
          {...rest}
          className="w-44"
        />
        {readDate(date) && (
          <span className="text-ink-2 text-s">
            {t("reading", { date: longDate(readDate(date) ?? date, locale) })}
          </span>
        )}
      </span>
    </Field>
  );
}
