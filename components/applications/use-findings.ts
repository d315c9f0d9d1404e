"use client";

import { useEffect, useState } from "react";
import type { Finding } from "@/components/form/described-field";

type Findings = Record<string, Finding[]>;

const pauseAfterSaving = 400;

/** What the portal finds in a section, asked anew a moment after each save; the last answer stays where none comes. */
export function useFindings(url: string, initial: Findings, savedTimes: number): Findings {
  const [findings, setFindings] = useState(initial);

  useEffect(() => {
    if (savedTimes === 0) return;
    const call = new AbortController();
    const timer = window.setTimeout(async () => {
      try {
        const response = await fetch(url, { signal: call.signal });
        if (response.ok) setFindings(((await response.json()) as { findings: Findings }).findings);
      } catch {
        // Without an answer the remarks stay as they were: the save itself tells of a lost connection.
      }
    }, pauseAfterSaving);
    return () => {
      clearTimeout(timer);
      call.abort();
    };
  }, [url, savedTimes]);

  return findings;
}
