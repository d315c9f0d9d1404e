import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Tag, type Tone } from "@/components/ui/tag";

/** One shape a tone, so that nobody needs the colour to tell them apart. */
const shapes: Record<Tone, ReactNode> = {
  ok: <circle cx="4" cy="4" r="3.6" fill="currentColor" />,
  warn: <path d="M4 0 8 4 4 8 0 4Z" fill="currentColor" />,
  bad: <rect x="0.5" y="0.5" width="7" height="7" fill="currentColor" />,
  info: <circle cx="4" cy="4" r="2.9" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  neutral: <rect x="0.5" y="3" width="7" height="2" fill="currentColor" />,
};

type StatusTagProps = { tone: Tone; children: ReactNode; className?: string };

/** A status of anything with a lifecycle: shape, word and colour say the same. */
export function StatusTag({ tone, children, className }: StatusTagProps) {
  return (
    <Tag tone={tone} className={cn("print:border print:border-current", className)}>
      <svg aria-hidden="true" viewBox="0 0 8 8" className="size-2 shrink-0">
        {shapes[tone]}
      </svg>
      {children}
    </Tag>
  );
}
