import type { ReactNode } from "react";
import { cn } from "./cn";
import { Link } from "./link";

export type Tab = { href: string; label: ReactNode; current?: boolean; count?: ReactNode };

/** Pages of one record, side by side. Each tab is a link, so it has an address and needs no script. */
export function Tabs({ tabs, label, className }: { tabs: Tab[]; label: string; className?: string }) {
  return (
    <nav
      aria-label={label}
      data-print="hide"
      className={cn("overflow-x-auto border-line border-b", className)}
    >
      <ul className="flex min-w-max gap-6">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              plain
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className={cn(
                "flex min-h-11 items-center gap-1.5 border-transparent border-b-2 text-ink-2 outline-offset-[-2px] hover:text-ink",
                tab.current && "border-pine font-semibold text-ink",
              )}
            >
              {tab.label}
              {tab.count !== undefined && <span className="text-ink-3 text-xs">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
