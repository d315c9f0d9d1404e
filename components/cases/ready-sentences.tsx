"use client";

import { useId } from "react";
import { fieldControlId } from "@/components/form/control-id";
import { Disclosure } from "@/components/ui/disclosure";

type ReadySentencesProps = {
  label: string;
  /** Form and field into which a sentence is put. */
  form: string;
  field: string;
  groups: { label?: string; sentences: string[] }[];
};

/** Puts a sentence where the text was last edited, or at its end, as if it had been typed. */
function insert(control: HTMLTextAreaElement, sentence: string) {
  const { selectionStart, selectionEnd, value } = control;
  const isUntouched = selectionStart === 0 && selectionEnd === 0;
  const [from, to] = isUntouched ? [value.length, value.length] : [selectionStart, selectionEnd];
  control.setRangeText(sentence, from, to, "end");
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.focus();
}

/** Sentences that offices often write; a press puts one into the field. */
export function ReadySentences({ label, form, field, groups }: ReadySentencesProps) {
  const id = useId();
  function use(sentence: string) {
    const control = document.getElementById(fieldControlId(form, field));
    if (control instanceof HTMLTextAreaElement) insert(control, sentence);
  }
  return (
    <Disclosure summary={label} className="-mt-4 text-s">
      {groups.map((group, place) => (
        <div key={group.label ?? "only"}>
          {group.label && (
            <p id={`${id}-${place}`} className="mt-1 text-ink-3 text-xs">
              {group.label}
            </p>
          )}
          <ul aria-labelledby={group.label ? `${id}-${place}` : undefined}>
            {group.sentences.map((sentence) => (
              <li key={sentence}>
                <button
                  type="button"
                  onClick={() => use(sentence)}
                  className="w-full rounded px-2 py-1 text-left hover:bg-pine-wash"
                >
                  {sentence}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Disclosure>
  );
}
