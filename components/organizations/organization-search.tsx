"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { GetForm } from "@/components/list/get-form";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { fetchFound } from "@/components/ui/fetch-found";

/** One answer of `/api/v1/organizations/suggestions`. */
export type OrganizationSuggestion = { href: string; name: string; note: string };

type OrganizationSearchProps = {
  /** Filters to keep: names and values of hidden fields. */
  kept?: { name: string; value: string }[];
  words?: string;
  labels: { label: string; placeholder: string; submit: string; suggestions: string };
  className?: string;
};

const isWorthAsking = (text: string) => /\p{Script=Han}/u.test(text) || text.trim().length >= 2;

function useSuggestions(text: string) {
  const [found, setFound] = useState<OrganizationSuggestion[]>([]);
  useEffect(() => {
    if (!isWorthAsking(text)) {
      setFound([]);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const address = `/api/v1/organizations/suggestions?q=${encodeURIComponent(text)}`;
      const answer = await fetchFound<OrganizationSuggestion>(address, abort.signal);
      if (answer) setFound(answer);
    }, 120);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text]);
  return found;
}

/** The search box of the register: a plain form, which offers answers while one types where there is script. */
export function OrganizationSearch({ kept = [], words = "", labels, className }: OrganizationSearchProps) {
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = useSuggestions(typed);
  const router = useRouter();
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const shown = isOpen && found.length > 0;

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !found[active]) {
      setOpen(false);
      return;
    }
    if (event.key === "Escape" && shown) setOpen(false);
    else if (event.key === "ArrowDown" && found.length > 0) {
      setOpen(true);
      setActive((place) => (place + 1) % found.length);
    } else if (event.key === "ArrowUp" && shown) {
      setActive((place) => (place <= 0 ? found.length : place) - 1);
    } else if (event.key === "Enter" && shown && found[active]) {
      router.push(found[active].href as Route);
    } else return;
    event.preventDefault();
  }

  return (
    <GetForm
      action="/organizations"
      role="search"
      label={labels.label}
      className={cn("flex gap-2", className)}
    >
      {kept.map(({ name, value }) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <div ref={box} className="relative min-w-0 flex-1">
        <input
          key={words}
          type="search"
          name="q"
          defaultValue={words}
          data-list-search=""
          role="combobox"
          aria-label={labels.label}
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
          placeholder={labels.placeholder}
          autoComplete="off"
          maxLength={200}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(-1);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            if (!box.current?.contains(event.relatedTarget)) setOpen(false);
          }}
          className="min-h-12 w-full rounded border border-field bg-surface px-4 text-l placeholder:text-m hover:border-ink-3"
        />
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={labels.suggestions}
          hidden={!shown}
          className="absolute inset-x-0 top-full z-40 mt-1 overflow-hidden rounded border border-line-strong bg-surface p-1.5 shadow-float"
        >
          {found.map((suggestion, place) => (
            <div
              key={suggestion.href}
              id={`${id}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => router.push(suggestion.href as Route)}
              onKeyDown={undefined}
              className="flex min-h-control cursor-pointer flex-wrap items-baseline gap-x-3 rounded px-2.5 py-1.5 hover:bg-sunken aria-selected:bg-pine-wash"
            >
              <span>{suggestion.name}</span>
              <span className="text-ink-2 text-s">{suggestion.note}</span>
            </div>
          ))}
        </div>
      </div>
      <span role="status" className="sr-only">
        {isOpen && typed !== "" && `${labels.suggestions} ${found.length}`}
      </span>
      <Button type="submit" tone="primary" size="large">
        {labels.submit}
      </Button>
    </GetForm>
  );
}
