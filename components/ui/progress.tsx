import { cn } from "./cn";

type ProgressProps = {
  /** What is going on: "Reading rows". */
  label: string;
  /** How far, 0 to `max`; without it the length of the work is unknown. */
  value?: number;
  max?: number;
  /** The same in words: "3,200 of 10,000 rows". */
  reading?: string;
  className?: string;
};

/** A bar for work that takes a while, with the figure beside it. */
export function Progress({ label, value, max = 100, reading, className }: ProgressProps) {
  return (
    <div className={cn("grid gap-1 text-s", className)}>
      <div className="flex justify-between gap-4">
        <span>{label}</span>
        {reading && <span className="text-ink-2">{reading}</span>}
      </div>
      <progress
        aria-label={label}
        value={value}
        max={max}
        className="h-2 w-full appearance-none overflow-hidden rounded-full bg-sunken accent-pine [&::-moz-progress-bar]:bg-pine [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-pine"
      />
    </div>
  );
}
