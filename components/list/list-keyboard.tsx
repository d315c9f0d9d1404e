"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";

const keys = [
  { sign: "/", name: "search" },
  { sign: "j", name: "down" },
  { sign: "k", name: "up" },
  { sign: "Enter", name: "open" },
  { sign: "?", name: "help" },
] as const;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}

function move(by: 1 | -1) {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-row-link]")];
  const place = links.indexOf(document.activeElement as HTMLAnchorElement);
  links[Math.min(Math.max(place + by, 0), links.length - 1)]?.focus();
}

/** Keys of a list: `/` searches, `j` and `k` move, Enter opens, `?` tells. Put one on the page of a `DataTable`. */
export function ListKeyboard() {
  const t = useTranslations("interface.keyboard");
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "j") move(1);
      else if (event.key === "k") move(-1);
      else if (event.key === "/") document.querySelector<HTMLInputElement>("[data-list-search]")?.focus();
      else if (event.key === "?") dialog.current?.showModal();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-label={t("title")}
      className="m-auto w-80 rounded-panel border border-line-strong bg-surface p-5 text-ink shadow-float backdrop:bg-veil"
    >
      <h2 className="mb-3 text-l">{t("title")}</h2>
      <dl className="mb-4 grid grid-cols-[4rem_1fr] gap-y-2 text-s">
        {keys.map((key) => (
          <div key={key.name} className="contents">
            <dt>
              <Kbd>{key.sign}</Kbd>
            </dt>
            <dd>{t(`keys.${key.name}`)}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => dialog.current?.close()}>{t("close")}</Button>
    </dialog>
  );
}
