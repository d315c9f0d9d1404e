"use client";

import { useEffect, useState } from "react";
import { fetchFound } from "./fetch-found";
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
      const address = `${searchUrl}${separator}q=${encodeURIComponent(query)}`;
      const answer = await fetchFound<Choice>(address, abort.signal);
      if (!answer) return;
      setFound(answer);
      setSearching(false);
    }, 180);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query, searchUrl]);

  return { found, searching };
}
