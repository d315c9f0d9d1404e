import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

export type TimelineEntry = {
  id: string;
  /** What happened, as a sentence. */
  text: ReactNode;
  /** Who did it. */
  by?: ReactNode;
  /** When, formatted; `at` is the same for machines (ISO). */
  when: string;
  at?: string;
  /** What changed, or the reason given. */
  detail?: ReactNode;
  /** Marks what is the latest or still holds. */
  current?: boolean;
};

/** What happened to a record, newest first. */
export function Timeline({ entries, label }: { entries: TimelineEntry[]; label: string }) {
  return (
    <ol aria-label={label} className="text-s">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="relative grid grid-cols-[0.9rem_minmax(0,1fr)] gap-2 pb-4 before:absolute before:top-3 before:bottom-[-0.4rem] before:left-[3px] before:w-px before:bg-line last:before:hidden"
        >
          <span
            aria-hidden="true"
            className={cn(
              "relative mt-[0.45rem] size-[7px] rounded-full bg-line-strong",
              entry.current && "bg-pine",
            )}
          />
          <div>
            <div>{entry.text}</div>
            {entry.detail && <div className="mt-0.5 text-ink-2">{entry.detail}</div>}
            <p className="text-ink-3 text-xs">
              {entry.by && <>{entry.by} · </>}
              <time dateTime={entry.at}>{entry.when}</time>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
