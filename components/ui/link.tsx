import type { Route } from "next";
import NextLink from "next/link";
import type { ComponentProps } from "react";
import { cn } from "./cn";

type LinkProps = Omit<ComponentProps<"a">, "href"> & {
  /** A path of this site (`/organizations`), a fragment, or a full address. */
  href: string;
  /** Loads the page before it is asked for. Off unless told: twenty prefetching links cost a page a quarter of its speed. */
  prefetch?: boolean;
  /** Drops the underlined look, for links that are a row, a tab or a navigation entry. */
  plain?: boolean;
};

/** A link in running text; inside the site it navigates without loading the page anew. */
export function Link({ href, prefetch = false, plain = false, className, ...rest }: LinkProps) {
  const classes = cn(!plain && "link", className);
  const inside = href.startsWith("/") && !href.startsWith("//") && !href.startsWith("/api/");
  if (!inside || rest.download !== undefined) return <a href={href} className={classes} {...rest} />;
  return <NextLink href={href as Route} prefetch={prefetch} className={classes} {...rest} />;
}
