"use client";

import { useTranslations } from "next-intl";
import type { ClipboardEvent, KeyboardEvent } from "react";
import { useField } from "@/components/form/form-context";
import { cn } from "@/components/ui/cn";
import { cellProblem } from "@/lib/domain/annual-checks/report/statements/rules";
import type { StatementLine } from "@/lib/domain/annual-checks/report/statements/schema";
import { shownText } from "./amount-text";

type StatementCellProps = {
  name: string;
  label: string;
  line: StatementLine;
  defaultValue: string;
  /** What stands in it now. */
  text: string;
  marks: string[] | undefined;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
};

/** One amount of a statement, in yuan. */
export function StatementCell({ name, label, line, defaultValue, text, marks, ...on }: StatementCellProps) {
  const t = useTranslations("annualReport");
  const { controlId } = useField(name);
  const problem = cellProblem(line, text);
  const remarks = [...(problem ? [t(`${problem}Cell`)] : []), ...(marks ?? [])];
  const isWrong = remarks.length > 0;
  return (
    <td className={cn("border-line border-l p-0", isWrong && "bg-cinnabar-wash")}>
      <input
        id={controlId}
        name={name}
        aria-label={label}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${controlId}-remark` : undefined}
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        defaultValue={defaultValue}
        onBlur={({ currentTarget }) => {
          currentTarget.value = shownText(currentTarget.value);
        }}
        className={cn(
          "h-9 w-full min-w-28 scroll-mt-24 bg-transparent px-2 text-right tabular-nums focus-visible:bg-surface max-sm:h-11",
          isWrong && "text-cinnabar outline outline-cinnabar -outline-offset-1",
        )}
        {...on}
      />
      {isWrong && (
        <span
          id={`${controlId}-remark`}
          className={problem ? "block px-2 pb-1 text-right text-cinnabar text-xs" : "sr-only"}
        >
          {remarks.join(" ")}
        </span>
      )}
    </td>
  );
}
