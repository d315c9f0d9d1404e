import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";

export type Crumb = { href: string; label: string };

/** The way down to this page, without the page itself. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  const t = useTranslations("interface.navigation");
  return (
    <nav aria-label={t("breadcrumbs")} className="mb-3 text-ink-3 text-s" data-print="hide">
      <ol className="flex flex-wrap items-center gap-x-2">
        {crumbs.map((crumb, index) => (
          <li key={crumb.href} className="flex items-center gap-2">
            {index > 0 && <span aria-hidden="true">/</span>}
            <Link
              plain
              href={crumb.href}
              className="inline-flex min-h-6 items-center text-ink-2 hover:underline max-sm:min-h-11"
            >
              {crumb.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
