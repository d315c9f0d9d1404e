"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { FormState } from "@/lib/platform/forms/form-state";
import { fieldControlId } from "./control-id";

type ErrorSummaryProps = { formId: string; state: FormState };

/** What is wrong with a form, said once at its top; takes the focus when the form comes back. */
export function ErrorSummary({ formId, state }: ErrorSummaryProps) {
  const t = useTranslations("forms");
  const box = useRef<HTMLDivElement>(null);
  const [labels, setLabels] = useState<Record<string, string>>({});
  const shown = state.status === "invalid" || state.status === "refused";

  // A new answer of the server carries a new key: the focus moves again even when the complaints are the same.
  useEffect(() => {
    if (shown && state.key >= 0) box.current?.focus();
  }, [shown, state.key]);

  // Questions are named by the labels on the page: the answer of the server knows only the names of fields.
  useEffect(() => {
    const names = Object.keys(state.fieldErrors);
    setLabels(Object.fromEntries(names.map((name) => [name, labelOf(fieldControlId(formId, name))])));
  }, [formId, state.fieldErrors]);

  if (!shown) return null;
  const complaints = Object.entries(state.fieldErrors).flatMap(([name, messages]) =>
    messages.map((message) => ({ name, message })),
  );
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="max-w-measure rounded border-2 border-cinnabar bg-surface px-5 py-4"
    >
      <h2 className="text-l">{state.refusal?.title ?? t("summaryTitle")}</h2>
      {state.refusal && <p className="mt-1">{state.refusal.why}</p>}
      {state.refusal?.remedy && <p className="mt-1 text-ink-2">{state.refusal.remedy}</p>}
      {complaints.length > 0 && (
        <ul className="mt-2 grid gap-1">
          {complaints.map(({ name, message }) => (
            <li key={`${name} ${message}`}>
              <a
                href={`#${fieldControlId(formId, name)}`}
                className="font-medium text-cinnabar underline underline-offset-3"
                onClick={(event) => focusControl(event.currentTarget.hash.slice(1))}
              >
                {labels[name] && `${labels[name]}${t("autosave.colon")}`}
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The words of a control's label without its marks, or nothing where it has none. */
function labelOf(id: string): string {
  const control = document.getElementById(id);
  const label = control?.matches("fieldset")
    ? control.querySelector("legend")
    : document.querySelector(`label[for="${id}"]`);
  return label?.firstChild?.textContent?.trim() ?? "";
}

function focusControl(id: string) {
  const target = document.getElementById(id);
  const control = target?.matches("fieldset")
    ? target.querySelector<HTMLElement>("input, select, textarea")
    : target;
  control?.focus();
}
