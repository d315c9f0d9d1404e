"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, type SubmitEvent, startTransition, useActionState, useId, useState } from "react";
import { cn } from "@/components/ui/cn";
import { type FormSubmission, idleForm } from "@/lib/platform/forms/form-state";
import { DraftKeeper } from "./draft-keeper";
import { ErrorSummary } from "./error-summary";
import { FormProvider } from "./form-context";
import { LeaveGuard } from "./leave-guard";

type FormProps = {
  /** Made by `formAction`. */
  action: FormSubmission;
  /** Stable name of the form; ids of its fields and its draft are built from it. */
  id?: string;
  children: ReactNode;
  /** Account the draft belongs to. With it, typed text survives a lost session. */
  draftOf?: string;
  /** Asks before leaving with unsaved changes. On for long forms. */
  guarded?: boolean;
  /** Shown in place when the action answers "done" without going elsewhere. */
  doneMessage?: ReactNode;
  className?: string;
};

/**
 * A form sent to a server action. Without script it is a plain POST and comes back with its errors and what was typed;
 * with script the page stays, the summary takes the focus and files chosen are kept.
 */
export function Form({ action, id, children, draftOf, guarded, doneMessage, className }: FormProps) {
  const t = useTranslations("forms");
  const generated = useId().replace(/[^\w-]+/g, "");
  const formId = id ?? `form-${generated}`;
  const [state, dispatch, pending] = useActionState(action, idleForm);
  const [doneKey, setDoneKey] = useState(0);
  if (state.status === "done" && state.key !== doneKey) setDoneKey(state.key);

  // Dispatching ourselves, not through the form's action, keeps React from emptying the fields after an error.
  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const typed = new FormData(event.currentTarget, event.nativeEvent.submitter as HTMLElement | null);
    startTransition(() => dispatch(typed));
  }

  return (
    <form
      id={formId}
      action={dispatch}
      onSubmit={send}
      noValidate
      aria-busy={pending || undefined}
      className={cn("grid grid-cols-1 gap-6", className)}
    >
      <FormProvider value={{ id: formId, state, pending }}>
        <ErrorSummary formId={formId} state={state} />
        {draftOf !== undefined && (
          <DraftKeeper formId={formId} account={draftOf} state={state} pending={pending} />
        )}
        {guarded && <LeaveGuard formId={formId} settled={pending || state.status === "done"} />}
        <p role="status" className={cn("text-pine-ink", state.status !== "done" && "sr-only")}>
          {pending && t("sending")}
          {!pending && state.status === "done" && (doneMessage ?? t("done"))}
        </p>
        <div key={doneKey} className="grid grid-cols-1 gap-6">
          {children}
        </div>
      </FormProvider>
    </form>
  );
}
