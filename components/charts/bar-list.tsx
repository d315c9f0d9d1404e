import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";

export type BarListEntry = {
  label: string;
  /** Length of the bar, as a share of `max`. */
  value: number;
  max: number;
  /** The figure in words: "140 / 150". */
  reading: ReactNode;
  /** A tick to compare with: the median of its kind. */
  mark?: number;
  href?: string;
};

type BarListProps = {
  entries: BarListEntry[];
  label: string /** What the tick means, said below the list. */;
  markLabel?: string;
};

/** Bars as plain HTML: no script, and the figures are text. */
export function BarList({ entries, label, markLabel }: BarListProps) {
  return (
    <div className="text-s">
      <ul aria-label={label}>
        {entries.map((entry) => (
          <li
            key={entry.label}
            className="grid grid-cols-[minmax(5.75rem,8rem)_minmax(3rem,1fr)_minmax(4.6rem,auto)] items-center gap-x-3 py-1 max-sm:grid-cols-[minmax(0,1fr)_auto]"
          >
            {entry.href ? <Link href={entry.href}>{entry.label}</Link> : <span>{entry.label}</span>}
            <svg
              aria-hidden="true"
              viewBox="0 0 100 14"
              preserveAspectRatio="none"
              className="h-3.5 w-full max-sm:order-last max-sm:col-span-2"
            >
              <rect
                y="3"
                width="100"
                height="8"
                fill="var(--sunken)"
                stroke="var(--line)"
                strokeWidth="0.5"
              />
              <rect y="3" width={share(entry.value, entry.max)} height="8" fill="var(--pine)" />
              {entry.mark !== undefined && (
                <rect
                  x={Math.max(0, share(entry.mark, entry.max) - 0.4)}
                  width="0.8"
                  height="14"
                  fill="var(--ink)"
                />
              )}
            </svg>
            <span className="text-right text-ink-2 text-xs">{entry.reading}</span>
          </li>
        ))}
      </ul>
      {markLabel && (
        <p className="mt-1 flex items-center gap-1.5 text-ink-3 text-xs">
          <span aria-hidden="true" className="inline-block h-3 w-0.5 bg-ink" />
          {markLabel}
        </p>
      )}
    </div>
  );
}

const share = (value: number, max: number) => (max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0);
