import { Link } from "@/components/ui/link";
import { type ListParams, listAddress } from "./list-address";

type YearSwitchProps = {
  path: string;
  params: ListParams;
  label: string;
  /** The newest first; it needs no parameter. */
  years: readonly number[];
  chosen: number;
};

/** Figures of another year: `?year=`. */
export function YearSwitch({ path, params, label, years, chosen }: YearSwitchProps) {
  return (
    <nav aria-label={label} className="mt-8" data-print="hide">
      <ul className="flex flex-wrap gap-2">
        {years.map((year, index) => (
          <li key={year}>
            <Link
              plain
              href={listAddress(path, params, { year: index === 0 ? null : String(year) })}
              aria-current={year === chosen ? "true" : undefined}
              className="inline-flex min-h-8 items-center rounded border border-field bg-surface px-3 text-s aria-[current]:border-pine aria-[current]:bg-pine-wash aria-[current]:font-semibold aria-[current]:text-pine-ink max-sm:min-h-11"
            >
              {year}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
