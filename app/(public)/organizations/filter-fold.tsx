import { SlidersHorizontal } from "lucide-react";
import type { ReactNode } from "react";
import { buttonClasses } from "@/components/ui/button";

/** Filters stand beside the results where there is room; on phones they unfold, without script. */
export function FilterFold({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div data-print="hide" className="pt-4">
      <details className="peer mb-3 lg:hidden large:lg:block">
        <summary className={buttonClasses("plain", "medium", "w-full")}>
          <SlidersHorizontal aria-hidden="true" />
          {label}
        </summary>
      </details>
      <aside aria-label={label} className="hidden peer-open:block lg:block">
        {children}
      </aside>
    </div>
  );
}
