"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { cn } from "./cn";

type DetailsMenuProps = {
  /** What is pressed to open it; its look is the caller's. */
  summary: ReactNode;
  /** Name for those who cannot see it, where the summary is an icon. */
  label?: string;
  children: ReactNode;
  align?: "start" | "end";
  className?: string;
  summaryClassName?: string;
};

/** A small list of links or forms that drops from a button. The browser opens it; script only closes it politely. */
export function DetailsMenu({
  summary,
  label,
  children,
  align = "start",
  className,
  summaryClassName,
}: DetailsMenuProps) {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (event: Event) => {
      const element = details.current;
      if (element?.open && event.target instanceof Node && !element.contains(event.target))
        element.open = false;
    };
    const onKey = (event: KeyboardEvent) => {
      const element = details.current;
      if (event.key !== "Escape" || !element?.open) return;
      element.open = false;
      element.querySelector("summary")?.focus();
    };
    // A link inside may change the page without loading it anew; the menu would stay open over the next one.
    const onClick = (event: MouseEvent) => {
      const element = details.current;
      const link = event.target instanceof Element && event.target.closest("a[href]");
      if (element && link && element.contains(link)) element.open = false;
    };
    document.addEventListener("click", onClick);
    document.addEventListener("pointerdown", close);
    document.addEventListener("focusin", close);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("focusin", close);
      document.removeEventListener("keydown", onKey);
    };
  }, []);

  return (
    <details ref={details} className={cn("relative", className)}>
      <summary aria-label={label} title={label} className={cn("list-none", summaryClassName)}>
        {summary}
      </summary>
      <div
        className={cn(
          "absolute z-40 mt-1 min-w-48 max-sm:fixed max-sm:inset-x-4 rounded border border-line-strong bg-surface p-1.5 shadow-float",
          align === "end" ? "right-0" : "left-0",
        )}
      >
        {children}
      </div>
    </details>
  );
}
