import type { ReactNode } from "react";
import type { CaseCorrection } from "@/lib/domain/cases/queries/corrections";
import { CorrectionMarks } from "./correction-marks";
import { CorrectionPick } from "./correction-pick";

type DossierRowProps = {
  label: ReactNode;
  /** "section.field" or a material: what a correction at this row names. */
  target: string;
  /** The label in words, for the correction's box. */
  name: string;
  corrections: CaseCorrection[];
  mayCorrect: boolean;
  children: ReactNode;
};

/** A row of the file: what was asked, what was answered, what was to be corrected there, and the box to tick it. */
export function DossierRow({ label, target, name, corrections, mayCorrect, children }: DossierRowProps) {
  return (
    <div
      id={`at-${target.replaceAll(".", "-")}`}
      className="grid scroll-mt-24 gap-x-4 gap-y-0.5 border-line border-b py-2 sm:grid-cols-[9rem_minmax(0,1fr)] large:grid-cols-1"
    >
      <dt className="text-ink-2">{label}</dt>
      <dd className="min-w-0">
        <div className="flex flex-wrap items-start justify-between gap-x-4">
          <div className="min-w-0 flex-1 break-words">{children}</div>
          {mayCorrect && <CorrectionPick target={target} name={name} />}
        </div>
        <CorrectionMarks corrections={corrections} />
      </dd>
    </div>
  );
}
