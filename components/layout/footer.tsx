import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";

export type FooterGroup = { title: string; links: { href: string; label: string }[] };

/** A line the law asks for: the host, the site code, the filing numbers. Empty settings are left out. */
export type FooterLine = { label: string; value?: string; href?: string };

type FooterProps = { groups?: FooterGroup[]; lines?: FooterLine[] };

/** The foot of public pages: help in the same place on each, then what the law wants said. */
export function Footer({ groups = [], lines = [] }: FooterProps) {
  const t = useTranslations("interface.footer");
  return (
    <footer className="mt-12 border-line border-t bg-sunken text-s" data-print="hide">
      <div className="mx-auto grid max-w-page gap-8 px-4 py-10 sm:px-6">
        {groups.length > 0 && (
          <nav aria-label={t("label")} className="grid grid-cols-2 gap-8 lg:grid-cols-4 large:grid-cols-1">
            {groups.map((group) => (
              <div key={group.title}>
                <h2 className="mb-1 text-s">{group.title}</h2>
                <ul>
                  {group.links.map((link) => (
                    <li key={link.href}>
                      <Link
                        plain
                        href={link.href}
                        className="inline-flex min-h-8 items-center text-ink-2 hover:text-ink hover:underline max-sm:min-h-11"
                      >
                        {link.label}
                      </Link>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </nav>
        )}
        {lines.length > 0 && (
          <ul className="flex flex-wrap gap-x-6 gap-y-1 text-ink-3 text-xs">
            {lines.map((line) => (
              <li key={line.label}>
                {line.href ? (
                  <a
                    href={line.href}
                    className="inline-flex min-h-6 items-center underline underline-offset-3"
                  >
                    {line.label}
                  </a>
                ) : (
                  line.label
                )}
                {line.value && ` ${line.value}`}
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  );
}
