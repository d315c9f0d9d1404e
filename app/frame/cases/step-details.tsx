import type { ReactNode } from "react";
import type { CaseContext } from "./procedure";
import { type OfferedStep, StepFolds } from "./step-folds";

type StepDetailsProps = {
  context: CaseContext;
  title: string;
  /** What the case waits for, or who has to act instead of this reader. */
  remarks: (string | null)[];
  steps: OfferedStep[];
  children?: ReactNode;
};

/** What the case waits for, and the next steps of this reader. */
export function StepDetails({ context, title, remarks, steps, children }: StepDetailsProps) {
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
        <StepFolds context={context} steps={steps} />
      </div>
      {children}
    </section>
  );
}
