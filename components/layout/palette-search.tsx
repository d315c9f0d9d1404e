"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useState } from "react";
import { cn } from "@/components/ui/cn";
import { fetchFound } from "@/components/ui/fetch-found";
import type { PaletteEntry } from "./palette-entry";

type PaletteSearchProps = { entries: PaletteEntry[]; searchUrl?: string; onLeave: () => void };

function matches(entry: PaletteEntry, words: string[]): boolean {
  const text = `${entry.label} ${entry.keywords ?? ""}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** What the server finds for the words typed, asked once typing rests. */
function useFound(query: string, searchUrl: string | undefined): PaletteEntry[] {
  const [found, setFound] = useState<PaletteEntry[]>([]);
  useEffect(() => {
    setFound([]);
    if (!searchUrl || query.trim() === "") return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const address = `${searchUrl}?q=${encodeURIComponent(query)}`;
      const answer = await fetchFound<PaletteEntry>(address, abort.signal);
      if (answer) setFound(answer);
    }, 150);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query, searchUrl]);
  return found;
}

/** The box and the list of the command palette. */
export function PaletteSearch({ entries, searchUrl, onLeave }: PaletteSearchProps) {
  const t = useTranslations("interface.palette");
  const router = useRouter();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const found = useFound(query, searchUrl);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = [...entries.filter((entry) => matches(entry, words)).slice(0, 8), ...found];

  function go(entry: PaletteEntry | undefined) {
    if (!entry) return;
    onLeave();
    setQuery("");
    router.push(entry.href as Route);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") setActive(Math.min(active + 1, shown.length - 1));
    else if (event.key === "ArrowUp") setActive(Math.max(active - 1, 0));
    else if (event.key === "Enter") go(shown[active]);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <input
        type="search"
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls="palette-list"
        aria-activedescendant={shown[active] ? `palette-${active}` : undefined}
        aria-label={t("open")}
        placeholder={t("placeholder")}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        className="w-full border-line border-b bg-transparent px-4 py-3.5 text-l outline-none"
      />
      <div
        id="palette-list"
        role="listbox"
        aria-label={t("results")}
        className="max-h-[50vh] overflow-y-auto p-1.5"
      >
        {shown.map((entry, index) => (
          <div
            key={`${entry.href} ${entry.label}`}
            id={`palette-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerMove={() => setActive(index)}
            onClick={() => go(entry)}
            onKeyDown={onKeyDown}
            className={cn(
              "flex min-h-row cursor-pointer items-center justify-between gap-4 rounded px-3",
              index === active && "bg-pine-wash",
            )}
          >
            <span className="truncate">{entry.label}</span>
            {entry.kind && <span className="shrink-0 text-ink-3 text-xs">{entry.kind}</span>}
          </div>
        ))}
      </div>
      <p role="status" className="border-line border-t px-4 py-2 text-ink-3 text-xs">
        {shown.length === 0 ? t("nothing") : t("count", { count: shown.length })}
      </p>
    </>
  );
}
