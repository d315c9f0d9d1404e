"use client";

import { useEffect, useState } from "react";
import { Combobox } from "@/components/ui/combobox";
import type { Choice } from "@/components/ui/select";
import { type Draft, draftRestored } from "./draft";
import { controlAttributes, Field, type FieldProps } from "./field";
import { single, useField, useFormContext } from "./form-context";

type ComboboxFieldProps = FieldProps & {
  choices: Choice[];
  defaultValue?: string | null;
  placeholder?: string;
  searchUrl?: string;
  onChange?: (value: string) => void;
};

/** A question whose answer is found by typing part of it. Sends the value of the choice. */
export function ComboboxField(props: ComboboxFieldProps) {
  const { name, label, help, required, unmarked, className, defaultValue, onChange, ...rest } = props;
  const field = useField(name);
  const formId = useFormContext()?.id ?? "";
  const [restored, setRestored] = useState<string>();

  useEffect(() => {
    const form = document.getElementById(formId);
    const restore = (event: Event) => setRestored((event as CustomEvent<Draft>).detail[name]?.[0]);
    form?.addEventListener(draftRestored, restore);
    return () => form?.removeEventListener(draftRestored, restore);
  }, [formId, name]);

  function choose(value: string) {
    onChange?.(value);
    // The choice is made outside of any input: the form's keepers of drafts and changes are told here, after it is drawn.
    requestAnimationFrame(() => document.getElementById(formId)?.dispatchEvent(new Event("input")));
  }

  return (
    <Field field={field} {...{ name, label, help, required, unmarked, className }}>
      <Combobox
        key={restored}
        name={name}
        defaultValue={restored ?? single(field.typed) ?? defaultValue ?? undefined}
        {...controlAttributes(field, { help, required })}
        aria-labelledby={`${field.controlId}-label`}
        onChange={choose}
        {...rest}
      />
    </Field>
  );
}
