import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

type SectionProps = {
  title: ReactNode;
  /** `id` of the section, for links to it. */
  id?: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** A lesser part: a smaller heading, of the same rank. */
  compact?: boolean;
  children: ReactNode;
  className?: string;
};

/** A part of a page under its own heading. */
export function Section({ title, id, lead, actions, compact = false, children, className }: SectionProps) {
  return (
    <section id={id} className={cn(compact ? "mt-6" : "mt-10", className)}>
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        <div>
          <h2 className={compact ? "text-m" : "text-l"}>{title}</h2>
          {lead && <p className="max-w-measure text-ink-2 text-s">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
