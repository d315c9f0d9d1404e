"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { useHydrated } from "@/components/ui/use-hydrated";

type SelectAllProps = {
  /** Name and form of the rows' checkboxes. */
  name: string;
  form: string;
  label: string;
};

/** Ticks or clears every row of the page. Needs script, so it appears with it. */
export function SelectAll({ name, form, label }: SelectAllProps) {
  const hydrated = useHydrated();
  if (!hydrated) return <span className="sr-only">{label}</span>;
  return (
    <Checkbox
      aria-label={label}
      form={form}
      onChange={(event) => {
        const boxes = document.querySelectorAll<HTMLInputElement>(
          `input[type=checkbox][form="${form}"][name="${name}"]`,
        );
        for (const box of boxes) if (box.checked !== event.target.checked) box.click();
      }}
    />
  );
}
