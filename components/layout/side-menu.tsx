"use client";

import { PanelLeft } from "lucide-react";
import { usePathname } from "next/navigation";
import { SideLinks } from "./navigation-links";
import type { NavigationSection } from "./preferences";

/** The side navigation where there is no side: on phones and in large type. Folds itself up on the next page. */
export function SideMenu({ label, sections }: { label: string; sections: NavigationSection[] }) {
  return (
    <details
      key={usePathname()}
      className="border-line border-b bg-sunken lg:hidden large:block"
      data-print="hide"
    >
      <summary className="flex min-h-control items-center gap-2 px-4 font-medium text-s">
        <PanelLeft aria-hidden="true" className="size-4" />
        {label}
      </summary>
      <nav aria-label={label} className="px-2 pt-2">
        <SideLinks sections={sections} />
      </nav>
    </details>
  );
}
