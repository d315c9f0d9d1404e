"use client";

import type { ComponentProps, ReactNode } from "react";
import { Input } from "@/components/ui/input";
import { controlAttributes, Field, type FieldProps } from "./field";
import { single, useField } from "./form-context";

type TextFieldProps = FieldProps &
  Omit<ComponentProps<"input">, keyof FieldProps | "id" | "defaultValue"> & {
    defaultValue?: string | null;
    /** Set before or after what is typed: a unit, a currency sign. */
    prefix?: ReactNode;
    suffix?: ReactNode;
  };

/** A question answered on one line. */
export function TextField(props: TextFieldProps) {
  const { name, label, help, required, unmarked, className, defaultValue, prefix, suffix, ...rest } = props;
  const field = useField(name);
  return (
    <Field field={field} {...{ name, label, help, required, unmarked, className }}>
      <span className="flex items-center gap-2">
        {prefix && <span className="text-ink-2">{prefix}</span>}
        <Input
          name={name}
          defaultValue={single(field.typed) ?? defaultValue ?? undefined}
          {...controlAttributes(field, { help, required })}
          {...rest}
        />
        {suffix && <span className="whitespace-nowrap text-ink-2">{suffix}</span>}
      </span>
    </Field>
  );
}
