import { cn } from "./cn";
import type { Choice } from "./select";

type RadioGroupProps = {
  name: string;
  choices: Choice[];
  defaultValue?: string;
  value?: string;
  onChange?: (value: string) => void;
  required?: boolean;
  disabled?: boolean;
  /** Draws each choice as a panel that can be pressed anywhere. */
  boxed?: boolean;
  /** Puts short choices on one line. */
  inline?: boolean;
  className?: string;
};

/** Choices of which one is taken. Stands in a fieldset whose legend is the question. */
export function RadioGroup({
  name,
  choices,
  defaultValue,
  value,
  onChange,
  boxed,
  inline,
  className,
  ...rest
}: RadioGroupProps) {
  return (
    <div className={cn("grid gap-1", inline && "flex flex-wrap gap-x-6", boxed && "gap-2", className)}>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className={cn(
            "flex min-h-6 items-start gap-2.5 py-1 max-sm:min-h-11 max-sm:py-2.5",
            boxed &&
              "rounded border border-line-strong bg-surface px-4 py-3 has-checked:border-pine has-checked:bg-pine-wash",
          )}
        >
          <input
            type="radio"
            name={name}
            value={choice.value}
            defaultChecked={value === undefined ? choice.value === defaultValue : undefined}
            checked={value === undefined ? undefined : choice.value === value}
            onChange={onChange && (() => onChange(choice.value))}
            className="mt-0.5 size-5 shrink-0 accent-pine"
            {...rest}
            disabled={rest.disabled || choice.disabled}
          />
          <span>
            {choice.label}
            {choice.hint && <span className="block text-s text-ink-2">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
