"use client";

import { useActionState } from "react";
import { cn } from "@/components/ui/cn";
import { idleForm } from "@/lib/platform/forms/form-state";
import { submitReveal } from "./actions";

type RevealedNumberProps = {
  caseId: string;
  mask: string;
  /** Where it stands: "section.field" or "section.field.row.column". */
  place: string;
  /** Whose number it is, for those who cannot see the row. */
  name: string;
  isChanged: boolean;
  mayReveal: boolean;
  /** Words of the button. */
  label: string;
};

/** A masked identity number that an officer of the case may have shown; that is recorded. */
export function RevealedNumber({
  caseId,
  mask,
  place,
  name,
  isChanged,
  mayReveal,
  label,
}: RevealedNumberProps) {
  const [state, reveal, pending] = useActionState(submitReveal, idleForm);
  const number = state.status === "done" ? String(state.values.number) : null;
  return (
    <form action={reveal} className="flex flex-wrap items-center gap-x-2">
      <span
        role="status"
        className={cn("font-mono tabular-nums", isChanged && "rounded-tag bg-amber-wash px-1")}
      >
        {number ?? mask}
      </span>
      {mayReveal && number === null && (
        <>
          <input type="hidden" name="id" value={caseId} />
          <input type="hidden" name="place" value={place} />
          <button
            type="submit"
            aria-disabled={pending || undefined}
            className="min-h-6 text-pine-ink text-xs underline underline-offset-3 max-sm:min-h-11"
          >
            {label}
            <span className="sr-only"> {name}</span>
          </button>
        </>
      )}
      {state.refusal && <span className="text-cinnabar text-xs">{state.refusal.title}</span>}
    </form>
  );
}
