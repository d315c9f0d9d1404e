import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn";

type DisclosureProps = { summary: ReactNode; children: ReactNode; open?: boolean; className?: string };

/** Text that opens under its own title. The browser does it, without script. */
export function Disclosure({ summary, children, open, className }: DisclosureProps) {
  return (
    <details open={open} className={cn("group", className)}>
      <summary className="inline-flex min-h-control items-center gap-1.5 font-medium text-pine-ink">
        <ChevronRight aria-hidden="true" className="size-4 transition-transform group-open:rotate-90" />
        <span className="underline underline-offset-3">{summary}</span>
      </summary>
      <div className="pt-1 pb-2 pl-5.5">{children}</div>
    </details>
  );
}
