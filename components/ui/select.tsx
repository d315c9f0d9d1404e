import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlClasses } from "./input";

export type Choice = {
  value: string;
  label: string;
  /** A line of help under the choice; shown by radio groups and comboboxes. */
  hint?: string;
  /** Other spellings that should find the choice: pinyin, initials, former names. */
  keywords?: string;
  disabled?: boolean;
};

export type ChoiceGroup = { label: string; choices: Choice[] };

type SelectProps = Omit<ComponentProps<"select">, "children"> & {
  choices: (Choice | ChoiceGroup)[];
  /** Text of an empty first choice; without it there is none. */
  placeholder?: string;
};

function option(choice: Choice) {
  return (
    <option key={choice.value} value={choice.value} disabled={choice.disabled}>
      {choice.label}
    </option>
  );
}

/** The browser's own list of choices: best on phones, and it needs no script. */
export function Select({ choices, placeholder, className, ...rest }: SelectProps) {
  return (
    <span className={cn("relative block", className)}>
      <select className={cn(controlClasses, "appearance-none pr-9")} {...rest}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {choices.map((entry) =>
          "choices" in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.choices.map(option)}
            </optgroup>
          ) : (
            option(entry)
          ),
        )}
      </select>
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-ink-3"
      />
    </span>
  );
}
