import type { ComponentProps } from "react";
import { cn } from "./cn";

type TableProps = ComponentProps<"table"> & {
  /** Names the table for those who cannot see it; shown when `showCaption` is set. */
  caption: string;
  showCaption?: boolean;
  /** Turns rows into cards on phones; cells then need `label`. */
  stacked?: boolean;
  /** Keeps the header in view while the page scrolls; only for tables no wider than the page. */
  stickyHeader?: boolean;
};

/** What scrolls must be reachable by key, even where nothing in it can be pressed (WCAG 2.1.1). */
const scrollable = (caption: string) => ({ role: "group", tabIndex: 0, "aria-label": caption });

/** A table of dense rows. Wide ones scroll sideways inside themselves, never the page. */
export function Table({
  caption,
  showCaption,
  stacked,
  stickyHeader,
  className,
  children,
  ...rest
}: TableProps) {
  return (
    <div
      {...scrollable(caption)}
      className={cn("relative overflow-x-auto outline-offset-[-2px]", stickyHeader && "lg:overflow-visible")}
    >
      <table
        className={cn(
          "w-full border-collapse text-s",
          stacked && "stacked-table",
          stickyHeader &&
            "xl:[&_thead_th]:sticky xl:[&_thead_th]:top-(--sticky-top,0px) xl:[&_thead_th]:z-10",
          className,
        )}
        {...rest}
      >
        <caption className={showCaption ? "px-3 py-2 text-left font-semibold" : "sr-only"}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}

export function TableHead(props: ComponentProps<"thead">) {
  return <thead {...props} />;
}

export function TableBody(props: ComponentProps<"tbody">) {
  return <tbody {...props} />;
}

export function TableRow({ className, ...rest }: ComponentProps<"tr">) {
  return <tr className={cn("hover:bg-sunken", className)} {...rest} />;
}

type HeaderCellProps = ComponentProps<"th"> & { numeric?: boolean };

export function HeaderCell({ numeric, className, scope = "col", ...rest }: HeaderCellProps) {
  return (
    <th
      scope={scope}
      className={cn(
        "h-row whitespace-nowrap border-line border-b bg-surface px-3 text-left font-medium text-ink-3 text-xs",
        numeric && "text-right",
        className,
      )}
      {...rest}
    />
  );
}

type CellProps = ComponentProps<"td"> & {
  numeric?: boolean;
  /** Name of the column, shown before the value where rows are cards. */
  label?: string;
  /** The cell that names the row; it heads the card. */
  lead?: boolean;
};

export function Cell({ numeric, label, lead, className, ...rest }: CellProps) {
  return (
    <td
      data-label={label}
      data-lead={lead || undefined}
      className={cn(
        "h-row border-line border-b px-3 py-2 align-middle leading-snug",
        numeric && "text-right",
        lead && "font-medium",
        className,
      )}
      {...rest}
    />
  );
}

export function TableFoot({ className, ...rest }: ComponentProps<"tfoot">) {
  return (
    <tfoot
      className={cn("[&_td]:border-line-strong [&_td]:border-t [&_td]:font-semibold", className)}
      {...rest}
    />
  );
}
