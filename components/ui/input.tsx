import type { ComponentProps } from "react";
import { cn } from "./cn";

/** Class names every control that takes text shares. */
export const controlClasses = cn(
  "w-full min-h-control rounded border border-field bg-surface px-3 py-1.5 text-m text-ink leading-normal",
  "hover:border-ink-3 disabled:bg-sunken disabled:text-ink-2 [&[readonly]]:bg-sunken",
  "aria-[invalid=true]:border-cinnabar aria-[invalid=true]:border-2",
);

/** A one-line text field. Give it a label with `Field` or `aria-label`. */
export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input className={cn(controlClasses, className)} {...rest} />;
}
