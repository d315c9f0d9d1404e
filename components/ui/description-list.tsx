import type { ReactNode } from "react";
import { cn } from "./cn";

export type Description = {
  term: string;
  /** What is shown; an empty value is drawn as a dash. */
  detail: ReactNode;
};

type DescriptionListProps = {
  descriptions: Description[];
  /** Two pairs a line on wide screens. */
  columns?: 1 | 2;
  className?: string;
};

/** Particulars as pairs: the name of a thing, then the thing. */
export function DescriptionList({ descriptions, columns = 1, className }: DescriptionListProps) {
  return (
    <dl className={cn("text-s", columns === 2 && "grid gap-x-8 lg:grid-cols-2 large:grid-cols-1", className)}>
      {descriptions.map(({ term, detail }) => (
        <div
          key={term}
          className="grid gap-x-4 border-line border-b py-2 sm:grid-cols-[8.5rem_minmax(0,1fr)] large:grid-cols-1"
        >
          <dt className="text-ink-2">{term}</dt>
          <dd>{detail === null || detail === undefined || detail === "" ? "—" : detail}</dd>
        </div>
      ))}
    </dl>
  );
}
