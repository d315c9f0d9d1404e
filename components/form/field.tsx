"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import type { FieldWiring } from "./form-context";

export type FieldProps = {
  name: string;
  label: ReactNode;
  /** What to type, and why it is asked; read out with the field. */
  help?: ReactNode;
  required?: boolean;
  /** Hides the word "optional" where the whole form is optional, as in filters. */
  unmarked?: boolean;
  className?: string;
};

/** The attributes that tie a control to its label, help and error. */
export function controlAttributes(
  field: FieldWiring,
  { help, required }: Pick<FieldProps, "help" | "required">,
) {
  const described = [help && field.helpId, field.errors.length > 0 && field.errorId]
    .filter(Boolean)
    .join(" ");
  return {
    id: field.controlId,
    "aria-describedby": described || undefined,
    "aria-invalid": field.errors.length > 0 || undefined,
    "aria-required": required || undefined,
  };
}

/** "optional" beside a label; what is not marked is required. */
export function OptionalMark({ required, unmarked }: Pick<FieldProps, "required" | "unmarked">) {
  const t = useTranslations("forms");
  if (required || unmarked) return null;
  return <span className="font-normal text-ink-3 text-s">{t("optional")}</span>;
}

/** Help and error of a field, with the ids its control points at. */
export function FieldNotes({ field, help }: { field: FieldWiring; help?: ReactNode }) {
  const t = useTranslations("forms");
  return (
    <>
      {help && (
        <p id={field.helpId} className="text-ink-2 text-s">
          {help}
        </p>
      )}
      {field.errors.length > 0 && (
        <p id={field.errorId} className="font-medium text-cinnabar text-s">
          <span className="sr-only">{t("errorPrefix")}</span>
          {field.errors.join(" ")}
        </p>
      )}
    </>
  );
}

/** One question: label above, then help and error, then the control. */
export function Field({
  field,
  children,
  ...props
}: FieldProps & { field: FieldWiring; children: ReactNode }) {
  return (
    <div
      className={cn(
        "grid max-w-xl grid-cols-1 gap-1",
        field.errors.length > 0 && "border-cinnabar border-l-4 pl-3",
        props.className,
      )}
    >
      <label
        id={`${field.controlId}-label`}
        htmlFor={field.controlId}
        className="flex flex-wrap items-baseline gap-x-2 font-medium"
      >
        {props.label}
        <OptionalMark required={props.required} unmarked={props.unmarked} />
      </label>
      <FieldNotes field={field} help={props.help} />
      {children}
    </div>
  );
}

/** Several controls under one question: radios, checkboxes, an address. */
export function FieldGroup({
  field,
  children,
  ...props
}: FieldProps & { field: FieldWiring; children: ReactNode }) {
  const described = [props.help && field.helpId, field.errors.length > 0 && field.errorId]
    .filter(Boolean)
    .join(" ");
  return (
    <fieldset
      id={field.controlId}
      tabIndex={-1}
      aria-describedby={described || undefined}
      className={cn(
        "grid min-w-0 max-w-xl grid-cols-1 gap-1",
        field.errors.length > 0 && "border-cinnabar border-l-4 pl-3",
        props.className,
      )}
    >
      <legend className="mb-1 flex flex-wrap items-baseline gap-x-2 font-medium">
        {props.label}
        <OptionalMark required={props.required} unmarked={props.unmarked} />
      </legend>
      <FieldNotes field={field} help={props.help} />
      {children}
    </fieldset>
  );
}
