import { Bell } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DetailsMenu } from "@/components/ui/details-menu";
import { IconLink } from "@/components/ui/icon-button";
import { Link } from "@/components/ui/link";
import { menuLineClasses } from "@/components/ui/menu-line";
import { AccountMenu } from "./account-menu";
import { CommandPalette } from "./command-palette";
import { Mark } from "./mark";
import { SideLinks } from "./navigation-links";
import type { PaletteEntry } from "./palette-entry";
import type { NavigationSection, Preferences, SignedIn } from "./preferences";
import { SideMenu } from "./side-menu";
import { SkipLink } from "./skip-link";

export type Desk = { href: string; label: string };

type DeskShellProps = {
  siteName: string;
  /** The desk in use: "Bureau", or the organization's name. */
  desk: Desk;
  /** All desks this person may use; with more than one the header offers to change. */
  desks: Desk[];
  navigation: NavigationSection[];
  preferences: Preferences;
  account: SignedIn;
  signOut: () => Promise<void>;
  notices?: { href: string; unread: number };
  palette?: { entries: PaletteEntry[]; searchUrl?: string };
  notice?: ReactNode;
  children: ReactNode;
};

/** The frame of every desk: what waits on the left, the work on the right. */
export function DeskShell(props: DeskShellProps) {
  const { desk, desks, navigation, notices, palette } = props;
  const t = useTranslations("interface");
  return (
    <div className="flex min-h-dvh flex-col [--sticky-top:3.5rem]">
      <SkipLink />
      {props.notice && (
        <aside aria-label={t("notice")} className="bg-amber-wash px-4 py-1.5 text-center text-amber text-s">
          {props.notice}
        </aside>
      )}
      <header className="sticky top-0 z-30 border-line border-b bg-surface" data-print="hide">
        <div className="flex min-h-14 flex-wrap items-center gap-x-3 px-4">
          <Mark name={props.siteName} />
          <DeskSwitcher desk={desk} desks={desks} label={t("navigation.desks")} />
          <div className="ml-auto flex items-center gap-1">
            {palette && <CommandPalette entries={palette.entries} searchUrl={palette.searchUrl} />}
            {notices && (
              <IconLink
                href={notices.href}
                label={t("navigation.notices", { count: notices.unread })}
                className="relative"
              >
                <Bell aria-hidden="true" />
                {notices.unread > 0 && (
                  <span
                    aria-hidden="true"
                    className="absolute top-0.5 right-0 min-w-4 rounded-full bg-cinnabar px-1 text-center text-[0.65rem] text-on-cinnabar leading-4"
                  >
                    {notices.unread > 99 ? "99+" : notices.unread}
                  </span>
                )}
              </IconLink>
            )}
            <AccountMenu account={props.account} signOut={props.signOut} preferences={props.preferences} />
          </div>
        </div>
      </header>
      <SideMenu label={t("navigation.side")} sections={navigation} />
      <div className="flex flex-1">
        <nav
          aria-label={t("navigation.side")}
          className="sticky top-14 h-[calc(100dvh-3.5rem)] w-52 shrink-0 overflow-y-auto border-line border-r bg-sunken px-3 py-4 max-lg:hidden large:hidden"
        >
          <SideLinks sections={navigation} />
        </nav>
        <main id="main" tabIndex={-1} className="w-full min-w-0 flex-1 px-4 pb-12 outline-none sm:px-6">
          {props.children}
        </main>
      </div>
    </div>
  );
}

function DeskSwitcher({ desk, desks, label }: { desk: Desk; desks: Desk[]; label: string }) {
  if (desks.length < 2) return <span className="truncate text-ink-2 text-s">{desk.label}</span>;
  return (
    <DetailsMenu
      summary={
        <>
          <span className="sr-only">{label}</span>
          <span className="max-w-48 truncate">{desk.label}</span>
          <span aria-hidden="true" className="text-ink-3">
            ▾
          </span>
        </>
      }
      summaryClassName="flex min-h-control items-center gap-1.5 rounded border border-line px-2.5 text-s hover:bg-sunken"
    >
      <ul>
        {desks.map((other) => (
          <li key={other.href}>
            <Link
              plain
              href={other.href}
              aria-current={other.href === desk.href ? "true" : undefined}
              className={menuLineClasses}
            >
              {other.label}
              {other.href === desk.href && <span aria-hidden="true">✓</span>}
            </Link>
          </li>
        ))}
      </ul>
    </DetailsMenu>
  );
}
