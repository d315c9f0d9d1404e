import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { type ListParams, listAddress } from "./list-address";

type ViewSwitchProps = {
  path: string;
  params: ListParams;
  label: string;
  /** The first is the usual one and needs no parameter. */
  views: { value: string; label: string; icon?: ReactNode }[];
};

/** The same finds as a list, a map or figures: `?view=`. */
export function ViewSwitch({ path, params, label, views }: ViewSwitchProps) {
  const current = [params.view ?? views[0]?.value].flat()[0];
  return (
    <nav aria-label={label} data-print="hide">
      <ul className="inline-flex flex-wrap overflow-hidden rounded border border-field">
        {views.map((view, index) => (
          <li key={view.value} className="not-first:border-line-strong not-first:border-l">
            <Link
              plain
              href={listAddress(path, params, { view: index === 0 ? null : view.value })}
              aria-current={view.value === current ? "true" : undefined}
              className="flex min-h-8 items-center gap-1.5 bg-surface px-3 text-ink-2 text-s -outline-offset-2 hover:bg-sunken aria-[current]:bg-pine-wash aria-[current]:font-semibold aria-[current]:text-pine-ink max-sm:min-h-11 [&_svg]:size-4"
            >
              {view.icon}
              {view.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
