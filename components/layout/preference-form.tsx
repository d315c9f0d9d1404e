"use client";

import { usePathname } from "next/navigation";
import type { ReactNode, SubmitEvent } from "react";

/** A plain POST that remembers a preference and comes back to the same page. Put submit buttons in it. */
export function PreferenceForm({ children, className }: { children: ReactNode; className?: string }) {
  const pathname = usePathname();

  // The path is known on the server; what follows the question mark only here.
  function addQuery(event: SubmitEvent<HTMLFormElement>) {
    const next = event.currentTarget.elements.namedItem("next");
    if (next instanceof HTMLInputElement) next.value = location.pathname + location.search;
  }

  return (
    <form method="post" action="/api/preferences" onSubmit={addQuery} className={className}>
      <input type="hidden" name="next" value={pathname} />
      {children}
    </form>
  );
}
