import { X } from "lucide-react";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";

/** One filter in force, and the address of the list without it. */
type Chip = { key: string; text: string; href: string };

type FilterChipsProps = {
  chips: Chip[];
  /** Names the list, tells what pressing a chip does, and what drops all of them. */
  words: { label: string; drop: string; clear: string };
  /** The list without any filter. */
  clearHref: string;
  className?: string;
};

/** The filters in force, each with a way to drop it. They are printed: a printed list says what it shows. */
export function FilterChips({ chips, words, clearHref, className }: FilterChipsProps) {
  if (chips.length === 0) return null;
  return (
    <ul
      aria-label={words.label}
      className={cn("flex flex-wrap items-center gap-2", className)}
      data-print="keep"
    >
      {chips.map((chip) => (
        <li key={chip.key}>
          <Link
            plain
            href={chip.href}
            className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line-strong bg-surface py-0.5 pr-2.5 pl-3.5 text-s hover:border-cinnabar max-sm:min-h-11"
          >
            <span className="sr-only">{words.drop}</span>
            {chip.text}
            <X aria-hidden="true" className="size-3.5 shrink-0 text-ink-3 print:hidden" />
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link
            href={clearHref}
            className="inline-flex min-h-8 items-center text-s max-sm:min-h-11 print:hidden"
          >
            {words.clear}
          </Link>
        </li>
      )}
    </ul>
  );
}
