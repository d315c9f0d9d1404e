import type { ComponentProps } from "react";
import { cn } from "./cn";

/** A sheet of paper on the ground. Panels never lie in panels. */
export function Panel({ className, ...rest }: ComponentProps<"div">) {
  return (
    <div className={cn("rounded-panel border border-line bg-surface shadow-panel", className)} {...rest} />
  );
}
