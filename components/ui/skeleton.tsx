import { cn } from "./cn";

type SkeletonProps = { lines?: number; label: string; className?: string };

/** Grey bars where text will stand; `label` says what is being fetched. */
export function Skeleton({ lines = 3, label, className }: SkeletonProps) {
  return (
    <div role="status" aria-label={label} className={cn("grid gap-3 py-2", className)}>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <span
          key={line}
          className={cn("h-4 animate-pulse rounded-tag bg-line", line % 3 === 2 ? "w-2/3" : "w-full")}
        />
      ))}
    </div>
  );
}
