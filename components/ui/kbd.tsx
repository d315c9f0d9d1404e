import type { ReactNode } from "react";

/** The name of a key. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-5 rounded-tag border border-line-strong border-b-2 bg-surface px-1.5 text-center font-mono text-ink-2 text-xs">
      {children}
    </kbd>
  );
}
