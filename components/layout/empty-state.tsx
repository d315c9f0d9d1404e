import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

type EmptyStateProps = {
  title: ReactNode;
  /** What to do now; an empty page is never a dead end. */
  children?: ReactNode;
  actions?: ReactNode;
  className?: string;
};

/** Nothing here, and what can be done about it. */
export function EmptyState({ title, children, actions, className }: EmptyStateProps) {
  return (
    <div className={cn("grid justify-items-center gap-2 px-6 py-14 text-center", className)}>
      <p className="font-semibold text-l">{title}</p>
      {children && <div className="max-w-measure text-ink-2">{children}</div>}
      {actions && <div className="mt-2 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
