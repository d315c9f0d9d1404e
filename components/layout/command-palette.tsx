"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import type { PaletteEntry } from "./palette-entry";
import { PaletteSearch } from "./palette-search";

type CommandPaletteProps = {
  entries: PaletteEntry[];
  /** Address that answers `?q=` with a JSON list of `PaletteEntry`. */
  searchUrl?: string;
};

/** Ctrl or ⌘ + K: go anywhere by typing. */
export function CommandPalette({ entries, searchUrl }: CommandPaletteProps) {
  const t = useTranslations("interface.palette");
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      dialog.current?.showModal();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return (
    <>
      <Button
        onClick={() => dialog.current?.showModal()}
        icon={<Search aria-hidden="true" />}
        className="border-line text-ink-2 max-sm:border-transparent"
      >
        <span className="max-sm:sr-only">{t("open")}</span>
        <span className="max-sm:hidden">
          <Kbd>⌘K</Kbd>
        </span>
      </Button>
      <dialog
        ref={dialog}
        aria-label={t("open")}
        className="m-auto mt-[12vh] w-[min(38rem,calc(100vw-2rem))] rounded-panel border border-line-strong bg-surface p-0 text-ink shadow-float backdrop:bg-veil"
      >
        <PaletteSearch entries={entries} searchUrl={searchUrl} onLeave={() => dialog.current?.close()} />
      </dialog>
    </>
  );
}
