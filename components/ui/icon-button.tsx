import type { ComponentProps } from "react";
import { cn } from "./cn";
import { Link } from "./link";

/** Class names of a square button that holds one icon. */
export function iconButtonClasses(className?: string) {
  return cn(
    "inline-grid size-control shrink-0 place-items-center rounded text-ink-2 hover:bg-sunken hover:text-ink [&_svg]:size-[1.15rem]",
    className,
  );
}

type IconButtonProps = Omit<ComponentProps<"button">, "aria-label"> & {
  /** What the button does, in words: it has no other text. */
  label: string;
};

/** A button that shows one icon and says what it does to those who cannot see it. */
export function IconButton({ label, className, type = "button", ...rest }: IconButtonProps) {
  return (
    <button type={type} aria-label={label} title={label} className={iconButtonClasses(className)} {...rest} />
  );
}

type IconLinkProps = Omit<ComponentProps<typeof Link>, "aria-label"> & { label: string };

/** An icon that leads somewhere. */
export function IconLink({ label, className, ...rest }: IconLinkProps) {
  return <Link plain aria-label={label} title={label} className={iconButtonClasses(className)} {...rest} />;
}
