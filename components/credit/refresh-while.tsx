"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Asks the server again every so often, as long as it stands on the page and the page is in view. */
export function RefreshWhile({ seconds }: { seconds: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, seconds * 1_000);
    return () => clearInterval(timer);
  }, [router, seconds]);
  return null;
}
