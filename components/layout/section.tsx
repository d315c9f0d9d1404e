import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

type SectionProps = {
  title: ReactNode;
  /** `id` of the section, for links to it. */
  id?: string;
  lead?: ReactNode;
  actions?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
  className?: string;
};

/** A part of a page under its own heading. */
export function Section({ title, id, lead, actions, level = 2, children, className }: SectionProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section id={id} className={cn(level === 2 ? "mt-10" : "mt-6", className)}>
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        <div>
          <Heading className={level === 2 ? "text-l" : "text-m"}>{title}</Heading>
          {lead && <p className="max-w-measure text-ink-2 text-s">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
