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
] as const;

/** On lists whose rows can be chosen. */
const choosingKeys = [
  { sign: "x", name: "choose" },
  { sign: "a", name: "assign" },
] as const;

const help = { sign: "?", name: "help" } as const;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}

function move(by: 1 | -1) {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-row-link]")];
  const place = links.indexOf(document.activeElement as HTMLAnchorElement);
  links[Math.min(Math.max(place + by, 0), links.length - 1)]?.focus();
}

/** Chooses the row that has the focus, or lets go of it. */
function choose() {
  const row = document.activeElement?.closest("tr");
  row?.querySelector<HTMLInputElement>("[data-choice] input")?.click();
}

/** Goes to the acts on the chosen rows; where none is chosen, the row that has the focus is. */
function act() {
  if (!document.querySelector("[data-choice] input:checked")) choose();
  document.querySelector<HTMLElement>("[data-bulk-act]")?.focus();
}

/**
 * Keys of a list: `/` searches, `j` and `k` move, Enter opens, `?` tells; with `chooses`, `x` chooses a row and `a` goes
 * to what can be done with the chosen ones (`data-bulk-act`). Put one on the page of a `DataTable`.
 */
export function ListKeyboard({ chooses = false }: { chooses?: boolean }) {
  const t = useTranslations("interface.keyboard");
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "j") move(1);
      else if (event.key === "k") move(-1);
      else if (event.key === "/") document.querySelector<HTMLInputElement>("[data-list-search]")?.focus();
      else if (chooses && event.key === "x") choose();
      else if (chooses && event.key === "a") act();
      else if (event.key === "?") dialog.current?.showModal();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [chooses]);

  return (
    <dialog
      ref={dialog}
      aria-label={t("title")}
      className="m-auto w-80 rounded-panel border border-line-strong bg-surface p-5 text-ink shadow-float backdrop:bg-veil"
    >
      <h2 className="mb-3 text-l">{t("title")}</h2>
      <dl className="mb-4 grid grid-cols-[4rem_1fr] gap-y-2 text-s">
        {[...keys, ...(chooses ? choosingKeys : []), help].map((key) => (
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
