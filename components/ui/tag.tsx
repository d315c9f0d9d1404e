import type { ReactNode } from "react";
import { cn } from "./cn";

export type Tone = "ok" | "warn" | "bad" | "info" | "neutral";

const tones: Record<Tone, string> = {
  ok: "bg-pine-wash text-pine-ink",
  warn: "bg-amber-wash text-amber",
  bad: "bg-cinnabar-wash text-cinnabar",
  info: "bg-sky-wash text-sky",
  neutral: "bg-sunken text-ink-2 inset-ring inset-ring-line",
};

/** Text and ground of a tone, for boxes that speak in the same voice as a tag. */
export function toneClasses(tone: Tone) {
  return tones[tone];
}

type TagProps = { tone?: Tone; children: ReactNode; className?: string };

/** A short word that sorts or counts something. A status takes `StatusTag`, which adds a shape. */
export function Tag({ tone = "neutral", children, className }: TagProps) {
  return (
    <span
      className={cn(
        "inline-flex min-h-[1.4rem] items-center gap-1.5 rounded-tag px-2 font-semibold text-xs sm:whitespace-nowrap",
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
