import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

type RailSectionProps = {
  title: string;
  /** What stands inside, told while it is closed: "3", "1 unread". */
  count?: ReactNode;
  open?: boolean;
  id?: string;
  /** Stays among colleagues: is printed only when it was opened. */
  isPrivate?: boolean;
  children: ReactNode;
  className?: string;
};

/** A part of a case's rail that folds away under its title; the browser does it, without script. */
export function RailSection(props: RailSectionProps) {
  const { title, count, open, id, isPrivate = false, children, className } = props;
  return (
    <details
      id={id}
      open={open}
      data-print={isPrivate ? undefined : "open"}
      className={cn("group/rail border-line border-t", className)}
    >
      <summary className="flex min-h-row items-center gap-1.5">
        <ChevronRight
          aria-hidden="true"
          className="size-4 text-ink-3 transition-transform group-open/rail:rotate-90"
        />
        <h2 className="text-m">{title}</h2>
        {count !== undefined && <span className="ml-auto text-ink-3 text-s">{count}</span>}
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
