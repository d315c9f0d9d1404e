"use client";

import { Combobox } from "@/components/ui/combobox";
import type { Choice } from "@/components/ui/select";
import { controlAttributes, Field, type FieldProps } from "./field";
import { single, useField } from "./form-context";

type ComboboxFieldProps = FieldProps & {
  choices: Choice[];
  defaultValue?: string | null;
  placeholder?: string;
  searchUrl?: string;
  onChange?: (value: string) => void;
};

/** A question whose answer is found by typing part of it. Sends the value of the choice. */
export function ComboboxField(props: ComboboxFieldProps) {
  const { name, label, help, required, unmarked, className, defaultValue, ...rest } = props;
  const field = useField(name);
  return (
    <Field field={field} {...{ name, label, help, required, unmarked, className }}>
      <Combobox
        name={name}
        defaultValue={single(field.typed) ?? defaultValue ?? undefined}
        {...controlAttributes(field, { help, required })}
        aria-labelledby={`${field.controlId}-label`}
        {...rest}
      />
    </Field>
  );
}
