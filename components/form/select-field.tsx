"use client";

import type { ComponentProps } from "react";
import { Select } from "@/components/ui/select";
import { controlAttributes, Field, type FieldProps } from "./field";
import { single, useField } from "./form-context";

type SelectFieldProps = FieldProps &
  Omit<ComponentProps<typeof Select>, keyof FieldProps | "id" | "defaultValue"> & {
    defaultValue?: string | null;
  };

/** A question with a list of answers, too many for radios. */
export function SelectField(props: SelectFieldProps) {
  const { name, label, help, required, unmarked, className, defaultValue, ...rest } = props;
  const field = useField(name);
  const initial = single(field.typed) ?? defaultValue ?? undefined;
  return (
    <Field field={field} {...{ name, label, help, required, unmarked, className }}>
      <Select
        name={name}
        defaultValue={initial}
        {...controlAttributes(field, { help, required })}
        {...rest}
      />
    </Field>
  );
}
