"use client";

import type { ComponentProps, ReactNode } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Choice } from "@/components/ui/select";
import { FieldGroup, FieldNotes, type FieldProps } from "./field";
import { single, useField, useFormContext } from "./form-context";

type RadioFieldProps = FieldProps & {
  choices: Choice[];
  defaultValue?: string | null;
  boxed?: boolean;
  inline?: boolean;
};

/** A question with a few answers of which one is right. */
export function RadioField({ choices, defaultValue, boxed, inline, ...props }: RadioFieldProps) {
  const field = useField(props.name);
  const initial = single(field.typed) ?? defaultValue ?? undefined;
  return (
    <FieldGroup field={field} {...props}>
      <RadioGroup name={props.name} choices={choices} defaultValue={initial} boxed={boxed} inline={inline} />
    </FieldGroup>
  );
}

type CheckboxesFieldProps = FieldProps & { choices: Choice[]; defaultValue?: string[] };

/** A question with a few answers of which several may be right; each is sent under the same name. */
export function CheckboxesField({ choices, defaultValue = [], ...props }: CheckboxesFieldProps) {
  const form = useFormContext();
  const field = useField(props.name);
  const kept = form?.state.status === "invalid" || form?.state.status === "refused";
  const checked = kept ? [field.typed ?? []].flat() : defaultValue;
  return (
    <FieldGroup field={field} {...props}>
      {choices.map((choice) => (
        <Checkbox
          key={choice.value}
          name={props.name}
          value={choice.value}
          label={choice.label}
          hint={choice.hint}
          disabled={choice.disabled}
          defaultChecked={checked.includes(choice.value)}
        />
      ))}
    </FieldGroup>
  );
}

type CheckboxFieldProps = Omit<ComponentProps<"input">, "name" | "type" | "id" | "defaultChecked"> & {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  /** What is sent when it is ticked; nothing is sent otherwise. */
  value?: string;
  defaultChecked?: boolean;
};

/** One statement to tick. Sends `value` ("on" unless told) or nothing. */
export function CheckboxField({
  name,
  label,
  help,
  value = "on",
  defaultChecked,
  ...rest
}: CheckboxFieldProps) {
  const form = useFormContext();
  const field = useField(name);
  const kept = form?.state.status === "invalid" || form?.state.status === "refused";
  const checked = kept ? [field.typed ?? []].flat().includes(value) : defaultChecked;
  return (
    <div className={field.errors.length > 0 ? "max-w-xl border-cinnabar border-l-4 pl-3" : "max-w-xl"}>
      <FieldNotes field={{ ...field, helpId: `${field.helpId}-none` }} />
      <Checkbox
        id={field.controlId}
        name={name}
        value={value}
        label={label}
        hint={help}
        defaultChecked={checked}
        aria-invalid={field.errors.length > 0 || undefined}
        aria-describedby={field.errors.length > 0 ? field.errorId : undefined}
        {...rest}
      />
    </div>
  );
}
