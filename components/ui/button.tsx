import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";
import { Link } from "./link";

export type ButtonTone = "primary" | "plain" | "quiet" | "danger" | "danger-quiet";
export type ButtonSize = "medium" | "small" | "large";

const tones: Record<ButtonTone, string> = {
  primary: "border-pine bg-pine text-on-pine hover:bg-pine-ink hover:border-pine-ink",
  plain: "border-field bg-surface text-ink hover:bg-sunken",
  quiet: "border-transparent bg-transparent text-pine-ink hover:bg-pine-wash",
  danger: "border-cinnabar bg-cinnabar text-on-cinnabar hover:brightness-95",
  "danger-quiet": "border-transparent bg-transparent text-cinnabar hover:bg-cinnabar-wash",
};

const sizes: Record<ButtonSize, string> = {
  small: "min-h-8 px-2.5 text-xs max-sm:min-h-control",
  medium: "min-h-control px-3.5 text-s",
  large: "min-h-12 px-5 text-m",
};

/** Class names of a button, for elements that look like one without being one. */
export function buttonClasses(tone: ButtonTone = "plain", size: ButtonSize = "medium", className?: string) {
  return cn(
    "inline-flex items-center justify-center gap-1.5 rounded border py-1 text-center font-semibold no-underline",
    "transition-colors duration-150 disabled:opacity-55 aria-disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0",
    tones[tone],
    sizes[size],
    "leading-tight",
    className,
  );
}

type ButtonProps = ComponentProps<"button"> & {
  tone?: ButtonTone;
  size?: ButtonSize;
  icon?: ReactNode;
};

/** A button. It submits only when told so with `type="submit"`. */
export function Button({ tone, size, icon, className, children, type = "button", ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonClasses(tone, size, className)} {...rest}>
      {icon}
      {children}
    </button>
  );
}

type ButtonLinkProps = ComponentProps<typeof Link> & {
  tone?: ButtonTone;
  size?: ButtonSize;
  icon?: ReactNode;
};

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function ButtonLink({ tone, size, icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <Link plain className={buttonClasses(tone, size, className)} {...rest}>
      {icon}
      {children}
    </Link>
  );
}
