"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { Textarea } from "@/components/ui/textarea";
import { controlAttributes, Field, type FieldProps } from "./field";
import { single, useField } from "./form-context";

type TextareaFieldProps = FieldProps &
  Omit<ComponentProps<"textarea">, keyof FieldProps | "id" | "defaultValue" | "maxLength"> & {
    defaultValue?: string | null;
    /** Shows how many characters are left. Longer text can still be typed: the server says what is wrong with it. */
    limit?: number;
  };

/** A question answered in several lines. */
export function TextareaField(props: TextareaFieldProps) {
  const { name, label, help, required, unmarked, className, defaultValue, limit, onInput, ...rest } = props;
  const t = useTranslations("forms");
  const field = useField(name);
  const initial = single(field.typed) ?? defaultValue ?? "";
  const [length, setLength] = useState([...initial].length);
  return (
    <Field field={field} {...{ name, label, help, required, unmarked, className }}>
      <Textarea
        name={name}
        defaultValue={initial}
        onInput={(event) => {
          setLength([...event.currentTarget.value].length);
          onInput?.(event);
        }}
        {...controlAttributes(field, { help, required })}
        {...rest}
      />
      {limit !== undefined && (
        <p aria-live="polite" className={length > limit ? "text-cinnabar text-s" : "text-ink-3 text-s"}>
          {length > limit
            ? t("tooMany", { count: length - limit })
            : t("remaining", { count: limit - length })}
        </p>
      )}
    </Field>
  );
}
