import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { type Step, StepBar } from "./step-bar";

type RecordPageProps = {
  /** A `PageHeader`. */
  header: ReactNode;
  steps?: Step[];
  /** The record itself. */
  children: ReactNode;
  /** Deadline, next steps, timeline: what stands at the right on wide screens and follows on narrow ones. */
  rail?: ReactNode;
  /** Names the rail for those who cannot see it. */
  railLabel?: string;
  /** Neighbors in the list the reader came from. */
  previous?: { href: string; label: string };
  next?: { href: string; label: string };
};

/** One frame for every record and case. */
export function RecordPage({ header, steps, children, rail, railLabel, previous, next }: RecordPageProps) {
  return (
    <article className="group/record">
      {header}
      {steps && <StepBar steps={steps} className="mb-6" />}
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20.5rem] large:grid-cols-1">
        <div className="min-w-0">{children}</div>
        {rail && (
          <aside
            aria-label={railLabel}
            className="grid content-start gap-5 lg:sticky lg:top-16 lg:max-h-[calc(100dvh-4.5rem)] lg:self-start lg:overflow-y-auto lg:border-line lg:border-l lg:pr-1 lg:pb-6 lg:pl-6 large:static large:max-h-none large:border-0 large:pl-0 print:static print:max-h-none print:overflow-visible"
          >
            {rail}
          </aside>
        )}
      </div>
      {(previous || next) && (
        <div className="mt-10 flex justify-between gap-4 border-line border-t pt-3 text-s" data-print="hide">
          <span>{previous && <Link href={previous.href}>← {previous.label}</Link>}</span>
          <span>{next && <Link href={next.href}>{next.label} →</Link>}</span>
        </div>
      )}
    </article>
  );
}
