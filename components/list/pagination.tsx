import { useTranslations } from "next-intl";
import { buttonClasses } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { type ListParams, listAddress } from "./list-address";

type PaginationProps = {
  path: string;
  params: ListParams;
  /** From 1. */
  page: number;
  pageSize: number;
  total: number;
};

const pageSizes = [20, 50, 100];

/** Page numbers to show: the first, the last, and those beside the present one; null is a gap. */
export function pageNumbers(page: number, last: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, last].filter((number) => number >= 1 && number <= last);
  const sorted = [...new Set(wanted)].sort((a, b) => a - b);
  return sorted.flatMap((number, index) => {
    const before = sorted[index - 1];
    if (before === undefined || number - before === 1) return [number];
    return number - before === 2 ? [number - 1, number] : [null, number];
  });
}

/** The way through a long list: links, so each page has an address. */
export function Pagination({ path, params, page, pageSize, total }: PaginationProps) {
  const t = useTranslations("interface.list");
  const last = Math.max(1, Math.ceil(total / pageSize));
  const to = (number: number) => listAddress(path, params, { page: number === 1 ? null : String(number) });
  const button = buttonClasses("plain", "small", "min-w-8 max-sm:min-w-11");
  if (total === 0) return null;
  return (
    <nav
      aria-label={t("pages")}
      data-print="hide"
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-3 text-s"
    >
      <p className="text-ink-2">
        {t("range", { from: (page - 1) * pageSize + 1, to: Math.min(page * pageSize, total), total })}
      </p>
      {last > 1 && (
        <ul className="flex flex-wrap items-center gap-1">
          <li>
            {page > 1 && (
              <Link plain rel="prev" href={to(page - 1)} className={button}>
                {t("previous")}
              </Link>
            )}
          </li>
          {pageNumbers(page, last).map((number, index, all) =>
            number === null ? (
              <li key={`after ${all[index - 1]}`} aria-hidden="true" className="px-1 text-ink-3">
                …
              </li>
            ) : (
              <li key={number}>
                <Link
                  plain
                  href={to(number)}
                  aria-label={t("page", { number })}
                  aria-current={number === page ? "page" : undefined}
                  className={cn(button, "aria-[current]:border-pine aria-[current]:bg-pine-wash")}
                >
                  {number}
                </Link>
              </li>
            ),
          )}
          <li>
            {page < last && (
              <Link plain rel="next" href={to(page + 1)} className={button}>
                {t("next")}
              </Link>
            )}
          </li>
        </ul>
      )}
      {total > 20 && (
        <p className="flex items-center gap-2 text-ink-2">
          {t("pageSize")}
          {pageSizes.map((size) => (
            <Link
              key={size}
              plain={size === pageSize}
              href={listAddress(path, params, { size: size === 20 ? null : String(size) })}
              aria-current={size === pageSize ? "true" : undefined}
              className="inline-grid min-h-6 min-w-6 place-items-center aria-[current]:font-semibold max-sm:min-h-11 max-sm:min-w-9"
            >
              {size}
            </Link>
          ))}
        </p>
      )}
    </nav>
  );
}
