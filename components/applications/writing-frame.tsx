import type { ReactNode } from "react";
import { type ListedStep, StepList } from "./step-list";

type WritingFrameProps = {
  header: ReactNode;
  steps: readonly ListedStep[];
  current: string;
  children: ReactNode;
};

/** A page on which an application is written: its head, the list of all pages, and the questions of this one. */
export function WritingFrame({ header, steps, current, children }: WritingFrameProps) {
  return (
    <>
      {header}
      <div className="flex flex-col gap-x-10 large:flex-col lg:flex-row">
        <StepList steps={steps} current={current} />
        <div className="min-w-0 flex-1">{children}</div>
      </div>
    </>
  );
}
