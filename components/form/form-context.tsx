"use client";

import { createContext, useContext } from "react";
import type { FormState } from "@/lib/platform/forms/form-state";
import { fieldControlId } from "./control-id";

export { fieldControlId };

type FormContext = { id: string; state: FormState; pending: boolean };

const Context = createContext<FormContext | null>(null);

export const FormProvider = Context.Provider;

/** The form a control stands in, or null outside of any. */
export function useFormContext(): FormContext | null {
  return useContext(Context);
}

export type FieldWiring = {
  /** `id` of the control; the error summary links to it. */
  controlId: string;
  helpId: string;
  errorId: string;
  errors: string[];
  /** What was typed before the form came back, undefined on a fresh form. */
  typed: string | string[] | undefined;
};

/** Errors and earlier text of the field called `name`, with the ids that tie its parts together. */
export function useField(name: string): FieldWiring {
  const form = useFormContext();
  // A name that ends in "[]" is always sent as a list; the server speaks of it without the brackets.
  const plainName = name.replace(/\[\]$/, "");
  const controlId = fieldControlId(form?.id, plainName);
  const kept = form && (form.state.status === "invalid" || form.state.status === "refused");
  return {
    controlId,
    helpId: `${controlId}-help`,
    errorId: `${controlId}-error`,
    errors: form?.state.fieldErrors[plainName] ?? [],
    typed: kept ? form.state.values[plainName] : undefined,
  };
}

/** The first of several values, as a control that holds one takes it. */
export function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
