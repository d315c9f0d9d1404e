import { Menu } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { DetailsMenu } from "@/components/ui/details-menu";
import { iconButtonClasses } from "@/components/ui/icon-button";
import { Link } from "@/components/ui/link";
import { menuLineClasses } from "@/components/ui/menu-line";
import { AccountMenu } from "./account-menu";
import { Footer, type FooterGroup, type FooterLine } from "./footer";
import { Mark } from "./mark";
import { HeaderLinks } from "./navigation-links";
import { LanguageSwitch, SizeSwitch, ThemeLines, ThemeSwitch } from "./preference-switches";
import type { NavigationEntry, Preferences, SignedIn } from "./preferences";
import { SkipLink } from "./skip-link";

type PublicShellProps = {
  siteName: string;
  tagline?: string;
  navigation: NavigationEntry[];
  preferences: Preferences;
  /** Null for visitors; then the header offers to sign in. */
  account: SignedIn | null;
  signInHref?: string;
  signOut: () => Promise<void>;
  footer?: { groups?: FooterGroup[]; lines?: FooterLine[] };
  /** A line above everything: demonstration data, planned maintenance. */
  notice?: ReactNode;
  children: ReactNode;
};

/** Header, page and foot of everything that is open to anyone. */
export function PublicShell(props: PublicShellProps) {
  const { siteName, tagline, navigation, preferences, account, signInHref = "/sign-in", signOut } = props;
  const t = useTranslations("interface");
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      {props.notice && (
        <aside aria-label={t("notice")} className="bg-amber-wash px-4 py-1.5 text-center text-amber text-s">
          {props.notice}
        </aside>
      )}
      <header className="border-line border-b bg-surface" data-print="hide">
        <div className="mx-auto flex min-h-header max-w-page items-center gap-6 px-4 sm:px-6 large:flex-wrap large:py-2">
          <Mark name={siteName} tagline={tagline} />
          <nav aria-label={t("navigation.main")} className="max-lg:hidden large:order-last large:w-full">
            <HeaderLinks entries={navigation} className="large:flex-wrap" />
          </nav>
          <div className="ml-auto flex items-center gap-1">
            <SizeSwitch size={preferences.size} />
            <div className="flex items-center max-sm:hidden">
              <LanguageSwitch locale={preferences.locale} />
              <ThemeSwitch theme={preferences.theme} />
            </div>
            {account ? (
              <AccountMenu account={account} signOut={signOut} />
            ) : (
              <ButtonLink href={signInHref} className="max-sm:hidden">
                {t("account.signIn")}
              </ButtonLink>
            )}
            <DetailsMenu
              align="end"
              label={t("navigation.open")}
              summary={<Menu aria-hidden="true" />}
              summaryClassName={iconButtonClasses()}
              className="lg:hidden"
            >
              <nav aria-label={t("navigation.main")}>
                <ul>
                  {navigation.map((entry) => (
                    <li key={entry.href}>
                      <Link plain href={entry.href} className={menuLineClasses}>
                        {entry.label}
                      </Link>
                    </li>
                  ))}
                  {!account && (
                    <li className="sm:hidden">
                      <Link plain href={signInHref} className={menuLineClasses}>
                        {t("account.signIn")}
                      </Link>
                    </li>
                  )}
                </ul>
              </nav>
              <div className="mt-1 border-line border-t pt-1 sm:hidden">
                <LanguageSwitch locale={preferences.locale} className="w-full px-2.5 text-ink" />
                <ThemeLines theme={preferences.theme} />
              </div>
            </DetailsMenu>
          </div>
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-page flex-1 px-4 pb-4 outline-none sm:px-6"
      >
        {props.children}
      </main>
      <Footer {...props.footer} />
    </div>
  );
}
