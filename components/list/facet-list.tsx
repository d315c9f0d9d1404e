import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { type ListParams, listAddress, paramValues } from "./list-address";

export type Facet = {
  name: string;
  label: string;
  values: { value: string; label: string; count: number }[];
};

type FacetListProps = { path: string; params: ListParams; facets: Facet[] };

/** Filters as links with the number each would leave. A chosen one is pressed again to drop it. */
export function FacetList({ path, params, facets }: FacetListProps) {
  return facets.map((facet) => {
    const chosen = paramValues(params, facet.name);
    return (
      <section key={facet.name} className="mb-5">
        <h2 className="mb-1 text-s">{facet.label}</h2>
        <ul>
          {facet.values.map((entry) => {
            const on = chosen.includes(entry.value);
            const next = on ? chosen.filter((value) => value !== entry.value) : [...chosen, entry.value];
            return (
              <li key={entry.value}>
                <Link
                  plain
                  href={listAddress(path, params, { [facet.name]: next })}
                  aria-current={on ? "true" : undefined}
                  className={cn(
                    "flex min-h-7 items-center justify-between gap-3 rounded px-2 text-s hover:bg-sunken max-sm:min-h-11",
                    on ? "bg-pine-wash font-semibold text-pine-ink" : "text-ink-2",
                    entry.count === 0 && !on && "text-ink-3",
                  )}
                >
                  <span>
                    <span aria-hidden="true">{on ? "✓ " : ""}</span>
                    {entry.label}
                  </span>
                  <span>{entry.count}</span>
                </Link>
              </li>
            );
          })}
        </ul>
      </section>
    );
  });
}
