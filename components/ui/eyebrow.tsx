import type { ComponentProps } from "react";
import { cn } from "./cn";

/** The quiet line above a heading that says what kind of thing follows. */
export function Eyebrow({ className, ...rest }: ComponentProps<"p">) {
  return <p className={cn("text-ink-3 text-xs tracking-[0.12em]", className)} {...rest} />;
}
