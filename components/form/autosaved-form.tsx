"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, type SubmitEvent, useActionState, useRef, useState } from "react";
import { type FormSubmission, idleForm } from "@/lib/platform/forms/form-state";
import type { NestedValues } from "@/lib/platform/forms/nested-values";
import { AutosaveLine } from "./autosave-line";
import { ConflictChoice, type DescribeAnswers } from "./conflict-choice";
import { ErrorSummary } from "./error-summary";
import { FormProvider } from "./form-context";
import { LeaveQuestion } from "./leave-question";
import { MissingSummary } from "./missing-summary";
import { SubmitButton } from "./submit-button";
import { useAutosave } from "./use-autosave";

type Missing = Record<string, string[]>;

export type AutosavedFormProps = {
  id: string;
  /** Made by `formAction`: takes the form where there is no script. */
  action: FormSubmission;
  /** Takes each save; see `sendAnswers`. */
  saveUrl: string;
  /** Whose copy is kept in this browser. */
  account: string;
  /** Tells apart forms of the same id: what they are about. */
  copyName: string;
  /** Hidden fields beside the answers and the version, for the plain form. */
  names: Record<string, string>;
  saved: { answers: NestedValues; version: number; savedAt: string | null };
  /** Shows what is missing from the start. */
  isJudged: boolean;
  missing: Missing;
  labelOf: (field: string) => string;
  describe: DescribeAnswers;
  next: { href: string; label: string };
  signInHref: string;
  submitLabel: ReactNode;
  /** The fields, filled with these answers; `missing` is empty until the writer asked for it. */
  children: (answers: NestedValues, missing: Missing) => ReactNode;
  onSaved?: () => void;
};

const reserved = ["id", "section", "version"] as const;
const noneMissing: Missing = {};

/**
 * A form that saves itself while one types and says where it stands. Its button saves, shows what is still missing and
 * goes on when nothing is. Without script it is a plain form with the same button.
 */
export function AutosavedForm(props: AutosavedFormProps) {
  const { id, action, saveUrl, account, copyName, names, saved, labelOf, describe, next, signInHref } = props;
  const t = useTranslations("forms.autosave");
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [posted, dispatch] = useActionState(action, idleForm);
  const [asked, setAsked] = useState(0);
  const [going, setGoing] = useState(false);
  const autosave = useAutosave({
    form,
    copyKey: `${account} ${copyName} ${id}`,
    saveUrl,
    saved,
    reserved,
    onSaved: props.onSaved,
  });
  const { state, filled } = autosave;
  const isJudged = props.isJudged || asked > 0;
  const missing = isJudged ? (autosave.missing ?? props.missing) : noneMissing;

  async function saveAndContinue(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setGoing(true);
    const answer = await autosave.save();
    setGoing(false);
    if (answer?.kind !== "saved") return;
    if (Object.keys(answer.missing).length > 0) setAsked((times) => times + 1);
    else router.push(next.href as Route);
  }

  const isAtRisk = ["offline", "signedOut", "conflict", "refused"].includes(state.kind);
  return (
    <form
      ref={form}
      id={id}
      action={dispatch}
      onSubmit={saveAndContinue}
      noValidate
      autoComplete="off"
      className="grid grid-cols-1 gap-6 [&_:is(input,select,textarea,button)]:scroll-mb-28"
    >
      <FormProvider value={{ id, state: posted, pending: going }}>
        <ErrorSummary formId={id} state={posted} />
        <MissingSummary
          formId={id}
          missing={missing}
          labelOf={labelOf}
          onwards={{ href: next.href, label: t("goOn", { next: next.label }) }}
          asked={asked}
        />
        {autosave.isRestored && (
          <p role="status" className="max-w-2xl rounded bg-sky-wash px-4 py-2 text-s text-sky">
            {t("restored")}
          </p>
        )}
        {Object.entries(names).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="version" value={saved.version} />
        <div key={filled.generation} className="grid grid-cols-1 gap-6">
          {props.children(filled.answers, missing)}
        </div>
        <LeaveQuestion isAsked={isAtRisk} />
        <div className="sticky bottom-0 z-10 grid gap-3 border-line border-t bg-paper py-3">
          {state.kind === "conflict" && (
            <ConflictChoice
              theirs={state.theirs}
              mine={autosave.current() ?? {}}
              describe={describe}
              onKeepMine={autosave.keepMine}
              onTakeTheirs={autosave.takeTheirs}
            />
          )}
          {state.kind === "refused" && (
            <p className="text-s">
              {state.why} {state.remedy}
            </p>
          )}
          <div className="flex max-w-xl items-center justify-between gap-x-4">
            <SubmitButton>{props.submitLabel}</SubmitButton>
            <div className="noscript:hidden min-w-0">
              <AutosaveLine state={state} signInHref={signInHref} />
            </div>
          </div>
        </div>
      </FormProvider>
    </form>
  );
}
