"use client";

import { useEffect, useState } from "react";
import type { Choice } from "./select";

/** Choices the server finds for the text typed, asked once typing rests; older questions are dropped. */
export function useFoundChoices(query: string, searchUrl: string | undefined) {
  const [found, setFound] = useState<Choice[]>([]);
  const [searching, setSearching] = useState(false);

  useEffect(() => {
    if (!searchUrl || query.trim() === "") return;
    const abort = new AbortController();
    setSearching(true);
    const timer = setTimeout(async () => {
      const separator = searchUrl.includes("?") ? "&" : "?";
      const answer = await fetch(`${searchUrl}${separator}q=${encodeURIComponent(query)}`, {
        signal: abort.signal,
      }).catch(() => null);
      if (abort.signal.aborted) return;
      setFound(answer?.ok ? await answer.json() : []);
      setSearching(false);
    }, 180);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query, searchUrl]);

  return { found, searching };
}
