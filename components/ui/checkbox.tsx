import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

type CheckboxProps = Omit<ComponentProps<"input">, "type"> & {
  label?: ReactNode;
  hint?: ReactNode;
};

/** A checkbox with its label to the right; without `label` give it `aria-label`. */
export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  const box = <input type="checkbox" className="mt-0.5 size-5 shrink-0 accent-pine" {...rest} />;
  if (label === undefined)
    return <span className={cn("inline-grid size-6 place-items-center", className)}>{box}</span>;
  return (
    <label className={cn("flex min-h-6 items-start gap-2.5 py-1 max-sm:min-h-11 max-sm:py-2.5", className)}>
      {box}
      <span>
        {label}
        {hint && <span className="block text-s text-ink-2">{hint}</span>}
      </span>
    </label>
  );
}
