"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Asks the page anew every so often, for as long as it is shown and looked at. */
export function Refresh({ seconds }: { seconds: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, seconds * 1_000);
    return () => clearInterval(timer);
  }, [router, seconds]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(seconds * 3)} />
    </noscript>
  );
}
