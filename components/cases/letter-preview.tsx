"use client";

import { Eye } from "lucide-react";
import { startTransition, useActionState, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { type FormSubmission, idleForm } from "@/lib/platform/forms/form-state";

type LetterPreviewProps = {
  /** Answers with the letter's parts among its values. */
  action: FormSubmission;
  /** `id` of the form whose fields make the letter. */
  form: string;
  words: { open: string; title: string; draft: string; opening: string };
};

const listOf = (value: string | string[] | undefined) => [value ?? []].flat();

/** Shows the letter that a step would issue before it is taken, in front of the page. */
export function LetterPreview({ action, form, words }: LetterPreviewProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, dispatch, pending] = useActionState(action, idleForm);

  useEffect(() => {
    if (state.status !== "idle" && state.key > 0) dialog.current?.showModal();
  }, [state.status, state.key]);

  function open() {
    const fields = document.getElementById(form);
    if (pending || !(fields instanceof HTMLFormElement)) return;
    const typed = new FormData(fields);
    startTransition(() => dispatch(typed));
  }

  const { values, refusal, fieldErrors } = state;
  return (
    <>
      <Button
        tone="quiet"
        icon={<Eye aria-hidden="true" />}
        onClick={open}
        aria-disabled={pending || undefined}
      >
        {pending ? words.opening : words.open}
      </Button>
      <Dialog handle={dialog} title={words.title} className="w-[min(44rem,calc(100vw-2rem))]">
        {state.status === "done" ? (
          <div className="grid gap-3 leading-relaxed">
            <p className="text-ink-3 text-xs">{words.draft}</p>
            <p className="text-center text-ink-2">{values.office}</p>
            <h3 className="text-center text-l">{values.title}</h3>
            <p>{values.addressee}</p>
            {listOf(values.paragraphs).map((text) => (
              <p key={text}>{text}</p>
            ))}
            {listOf(values.items).length > 0 && (
              <ol className="grid list-decimal gap-1 pl-6">
                {listOf(values.items).map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ol>
            )}
            {listOf(values.closing).map((text) => (
              <p key={text}>{text}</p>
            ))}
            <p className="text-right">{values.office}</p>
          </div>
        ) : (
          <div className="grid gap-2">
            {refusal && (
              <>
                <p className="font-semibold">{refusal.title}</p>
                <p>{refusal.why}</p>
                {refusal.remedy && <p className="text-ink-2">{refusal.remedy}</p>}
              </>
            )}
            {Object.entries(fieldErrors).map(([field, messages]) => (
              <p key={field} className="text-cinnabar">
                {messages.join(" ")}
              </p>
            ))}
          </div>
        )}
      </Dialog>
    </>
  );
}
