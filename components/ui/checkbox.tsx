import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

type CheckboxProps = Omit<ComponentProps<"input">, "type"> & {
  label?: ReactNode;
  hint?: ReactNode;
};

const boxClasses = "size-5 shrink-0 accent-pine";

/** A checkbox with its label to the right; without `label` give it `aria-label`. */
export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  if (label === undefined) {
    return (
      <span className={cn("inline-grid size-6 place-items-center", className)}>
        <input type="checkbox" className={boxClasses} {...rest} />
      </span>
    );
  }
  return (
    <label className={cn("flex min-h-6 items-start gap-2.5 py-1 max-sm:min-h-11 max-sm:py-2.5", className)}>
      <input type="checkbox" className={cn(boxClasses, "mt-0.5")} {...rest} />
      <span>
        {label}
        {hint && <span className="block text-ink-2 text-s">{hint}</span>}
      </span>
    </label>
  );
}
