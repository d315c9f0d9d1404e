import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import type { FormSubmission } from "@/lib/platform/forms/form-state";
import type { CaseContext } from "./procedure";
import { StepForm } from "./step-form";

export type OfferedStep = {
  /** Also the id of its form. */
  step: string;
  label: string;
  lead?: string;
  action: FormSubmission;
  preview?: FormSubmission;
  tone?: "primary" | "danger" | "plain";
  fields?: ReactNode;
  /** Stays closed even where it is the first: what one may do, and nobody waits for. */
  isFolded?: boolean;
};

/** The next steps of this reader as folds of which the first is open, unless it is one that nobody waits for. */
export function StepFolds({ context, steps }: { context: CaseContext; steps: OfferedStep[] }) {
  const { actor, file, list } = context;
  return steps.map(({ step, label, fields, isFolded = false, ...form }, place) => (
    <details
      key={step}
      id={`step-${step}`}
      name="step"
      open={place === 0 && !isFolded}
      className="group/step border-line border-t last:border-b"
    >
      <summary className="flex min-h-row items-center gap-1.5 font-semibold hover:bg-sunken">
        <ChevronRight
          aria-hidden="true"
          className="size-4 text-ink-3 transition-transform group-open/step:rotate-90"
        />
        <span className={form.tone === "danger" ? "text-cinnabar" : undefined}>{label}</span>
      </summary>
      <div className="pt-1 pb-4">
        <StepForm
          {...form}
          name={step}
          label={label}
          caseId={file.id}
          list={list}
          accountId={actor.accountId ?? ""}
        >
          {fields}
        </StepForm>
      </div>
    </details>
  ));
}
