"use client";

import { usePathname } from "next/navigation";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import type { NavigationEntry, NavigationSection } from "./preferences";

/** The entry whose address is the longest beginning of the current one. */
function currentHref(pathname: string, entries: NavigationEntry[]): string | undefined {
  return entries
    .map((entry) => entry.href.split(/[?#]/)[0] ?? "")
    .filter((path) => pathname === path || pathname.startsWith(`${path}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** The public header's navigation. */
export function HeaderLinks({ entries, className }: { entries: NavigationEntry[]; className?: string }) {
  const current = currentHref(usePathname(), entries);
  return (
    <ul className={cn("flex gap-x-6", className)}>
      {entries.map((entry) => (
        <li key={entry.href}>
          <Link
            plain
            href={entry.href}
            aria-current={entry.href === current ? "page" : undefined}
            className="flex min-h-11 items-center whitespace-nowrap border-transparent border-y-2 text-ink-2 hover:text-ink aria-[current]:border-b-pine aria-[current]:text-ink"
          >
            {entry.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** A desk's side navigation with what waits behind each entry. */
export function SideLinks({ sections }: { sections: NavigationSection[] }) {
  const current = currentHref(
    usePathname(),
    sections.flatMap((section) => section.entries),
  );
  return sections.map((section) => (
    <div key={section.label ?? section.entries[0]?.href} className="mb-4">
      {section.label && <p className="px-2.5 pb-1 text-ink-3 text-xs tracking-[0.12em]">{section.label}</p>}
      <ul className="grid gap-0.5">
        {section.entries.map((entry) => (
          <li key={entry.href}>
            <Link
              plain
              href={entry.href}
              aria-current={entry.href === current ? "page" : undefined}
              className={cn(
                "flex min-h-8 items-center justify-between gap-2 rounded px-2.5 text-ink-2 text-s hover:text-ink max-lg:min-h-control",
                "aria-[current]:bg-surface aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:shadow-[inset_2px_0_0_var(--pine)]",
              )}
            >
              {entry.label}
              {entry.count !== undefined && (
                <span className={cn("font-semibold", entry.urgent && entry.count > 0 && "text-cinnabar")}>
                  {entry.count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  ));
}
