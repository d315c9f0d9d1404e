import { Bookmark, Download } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonClasses } from "@/components/ui/button";
import { DetailsMenu } from "@/components/ui/details-menu";
import { Link } from "@/components/ui/link";
import { menuLineClasses } from "@/components/ui/menu-line";
import { type ListParams, listAddress } from "./list-address";

type ExportMenuProps = {
  /** Address that streams the file; `?format=xlsx` or `csv` and the list's own parameters are added. */
  path: string;
  params: ListParams;
  formats?: ("xlsx" | "csv" | "json")[];
};

/** Exactly what the list shows, as a file. */
export function ExportMenu({ path, params, formats = ["xlsx", "csv"] }: ExportMenuProps) {
  const t = useTranslations("interface.list");
  return (
    <DetailsMenu
      align="end"
      summary={
        <>
          <Download aria-hidden="true" />
          {t("export")}
        </>
      }
      summaryClassName={buttonClasses("plain", "small")}
    >
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <a href={listAddress(path, params, { format })} download className={menuLineClasses}>
              {t(`formats.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </DetailsMenu>
  );
}

type SavedViewsMenuProps = {
  views: { id: string; name: string; href: string; current?: boolean }[];
  /** The form that saves the present view under a name. */
  children?: ReactNode;
};

/** Filters kept under a name. */
export function SavedViewsMenu({ views, children }: SavedViewsMenuProps) {
  const t = useTranslations("interface.list");
  return (
    <DetailsMenu
      align="end"
      summary={
        <>
          <Bookmark aria-hidden="true" />
          {t("savedViews")}
        </>
      }
      summaryClassName={buttonClasses("plain", "small")}
    >
      {views.length === 0 && <p className="px-2.5 py-1 text-ink-2 text-s">{t("noViews")}</p>}
      <ul>
        {views.map((view) => (
          <li key={view.id}>
            <Link
              plain
              href={view.href}
              aria-current={view.current ? "true" : undefined}
              className={menuLineClasses}
            >
              {view.name}
              {view.current && <span aria-hidden="true">✓</span>}
            </Link>
          </li>
        ))}
      </ul>
      {children && <div className="mt-1 border-line border-t p-2">{children}</div>}
    </DetailsMenu>
  );
}
