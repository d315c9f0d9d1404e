import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import type { FormSubmission } from "@/lib/platform/forms/form-state";
import type { CaseContext } from "../procedure";
import { StepForm } from "../registration/step-form";

export type OfferedStep = {
  /** Also the id of its form. */
  step: string;
  label: string;
  lead?: string;
  action: FormSubmission;
  preview?: FormSubmission;
  tone?: "primary" | "danger" | "plain";
  fields?: ReactNode;
};

type StepDetailsProps = {
  context: CaseContext;
  title: string;
  /** What the case waits for, or who has to act instead of this reader. */
  remarks: (string | null)[];
  steps: OfferedStep[];
  children?: ReactNode;
};

/** The next steps of this reader as folds of which the first is open, and what the case waits for. */
export function StepDetails({ context, title, remarks, steps, children }: StepDetailsProps) {
  const { actor, file, list } = context;
  return (
    <section aria-labelledby="decision">
      <h2 id="decision" className="text-m" data-print={steps.length > 0 ? "hide" : undefined}>
        {title}
      </h2>
      {remarks
        .filter((remark) => remark !== null)
        .map((remark) => (
          <p key={remark} className="mt-1 text-ink-2 text-s">
            {remark}
          </p>
        ))}
      <div className="mt-2" data-print="hide">
        {steps.map(({ step, label, lead, action, preview, tone, fields }, place) => (
          <details
            key={step}
            id={`step-${step}`}
            name="step"
            open={place === 0}
            className="group/step border-line border-t last:border-b"
          >
            <summary className="flex min-h-row items-center gap-1.5 font-semibold hover:bg-sunken">
              <ChevronRight
                aria-hidden="true"
                className="size-4 text-ink-3 transition-transform group-open/step:rotate-90"
              />
              <span className={tone === "danger" ? "text-cinnabar" : undefined}>{label}</span>
            </summary>
            <div className="pt-1 pb-4">
              <StepForm
                name={step}
                action={action}
                preview={preview}
                tone={tone}
                label={label}
                lead={lead}
                caseId={file.id}
                list={list}
                accountId={actor.accountId ?? ""}
              >
                {fields}
              </StepForm>
            </div>
          </details>
        ))}
      </div>
      {children}
    </section>
  );
}
