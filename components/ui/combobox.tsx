"use client";

import { Combobox as Base } from "@base-ui/react/combobox";
import { Check, ChevronDown, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { cn } from "./cn";
import { controlClasses } from "./input";
import { type Choice, Select } from "./select";
import { useFoundChoices } from "./use-found-choices";
import { useHydrated } from "./use-hydrated";

type ComboboxProps = {
  id?: string;
  name: string;
  /** What can be chosen; with `searchUrl` what is known beforehand, at least the present value. */
  choices: Choice[];
  defaultValue?: string;
  placeholder?: string;
  /** Address that answers `?q=` with a JSON list of `Choice`, for choices too many to send. */
  searchUrl?: string;
  onChange?: (value: string) => void;
  "aria-label"?: string;
  "aria-labelledby"?: string;
  "aria-describedby"?: string;
  "aria-invalid"?: boolean;
  "aria-required"?: boolean;
};

function fits(choice: Choice, query: string): boolean {
  const text = `${choice.label} ${choice.keywords ?? ""}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const iconClasses = "grid h-full w-7 place-items-center text-ink-3 hover:text-ink";

/** A list searched by typing: any part of the label, pinyin, initials. Without script it is a plain select. */
export function Combobox({
  id,
  name,
  choices,
  defaultValue,
  placeholder,
  searchUrl,
  onChange,
  ...aria
}: ComboboxProps) {
  const t = useTranslations("forms.combobox");
  const hydrated = useHydrated();
  const [query, setQuery] = useState("");
  const { found, searching } = useFoundChoices(query, searchUrl);
  const initial = choices.find((choice) => choice.value === defaultValue) ?? null;

  if (!hydrated) {
    return (
      <Select
        id={id}
        name={name}
        choices={choices}
        defaultValue={defaultValue}
        placeholder={placeholder ?? "—"}
        {...aria}
      />
    );
  }
  return (
    <Base.Root
      items={searchUrl ? found : choices}
      filter={searchUrl ? null : fits}
      name={name}
      defaultValue={initial}
      isItemEqualToValue={(choice: Choice, value: Choice) => choice.value === value.value}
      onInputValueChange={setQuery}
      onValueChange={(choice: Choice | null) => onChange?.(choice?.value ?? "")}
    >
      <Base.InputGroup className="relative">
        <Base.Input id={id} placeholder={placeholder} className={cn(controlClasses, "pr-16")} {...aria} />
        <span className="absolute inset-y-0 right-1 flex items-center">
          <Base.Clear aria-label={t("clear")} className={iconClasses}>
            <X aria-hidden="true" className="size-4" />
          </Base.Clear>
          <Base.Trigger aria-label={t("open")} className={iconClasses}>
            <ChevronDown aria-hidden="true" className="size-4" />
          </Base.Trigger>
        </span>
      </Base.InputGroup>
      <Base.Portal>
        <Base.Positioner sideOffset={4} className="z-50">
          <Base.Popup className="w-(--anchor-width) rounded border border-line-strong bg-surface text-ink shadow-float">
            <Base.Status className="px-3 py-2 text-ink-2 text-s empty:hidden">
              {searching && t("loading")}
            </Base.Status>
            <Base.Empty className="px-3 py-2 text-ink-2 text-s empty:hidden">
              {!searching && t("empty")}
            </Base.Empty>
            <Base.List className="max-h-72 overflow-y-auto p-1.5 empty:hidden">
              {(choice: Choice) => (
                <Base.Item
                  key={choice.value}
                  value={choice}
                  disabled={choice.disabled}
                  className="grid min-h-8 cursor-pointer grid-cols-[1.1rem_minmax(0,1fr)] items-center gap-1.5 rounded px-2 py-1 text-s data-disabled:opacity-55 data-highlighted:bg-pine-wash max-sm:min-h-11"
                >
                  <Base.ItemIndicator>
                    <Check aria-hidden="true" className="size-4 text-pine-ink" />
                  </Base.ItemIndicator>
                  <span className="col-start-2">
                    {choice.label}
                    {choice.hint && <span className="block text-ink-2 text-xs">{choice.hint}</span>}
                  </span>
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
