import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { AvatarInitial } from "@/components/ui/avatar-initial";
import { DetailsMenu } from "@/components/ui/details-menu";
import { Link } from "@/components/ui/link";
import { menuLineClasses } from "@/components/ui/menu-line";
import { LanguageSwitch, SizeSwitch, ThemeLines } from "./preference-switches";
import type { Preferences, SignedIn } from "./preferences";

type AccountMenuProps = {
  account: SignedIn;
  signOut: () => Promise<void>;
  /** Shows the switches here, for headers that have no room for them. */
  preferences?: Preferences;
};

/** Who is signed in, their own pages, and the way out. */
export function AccountMenu({ account, signOut, preferences }: AccountMenuProps) {
  const t = useTranslations("interface.account");
  return (
    <DetailsMenu
      align="end"
      summary={
        <>
          <AvatarInitial name={account.name} />
          <span className="max-w-32 truncate max-sm:sr-only">{account.name}</span>
          <ChevronDown aria-hidden="true" className="size-4 text-ink-3 max-sm:hidden" />
        </>
      }
      summaryClassName="flex min-h-control items-center gap-2 rounded px-1.5 text-ink text-s hover:bg-sunken"
    >
      <div className="border-line border-b px-2.5 pt-1 pb-2 text-s">
        <p className="font-semibold">{account.name}</p>
        {account.standing && <p className="text-ink-2 text-xs">{account.standing}</p>}
      </div>
      <ul className="py-1">
        {account.links.map((link) => (
          <li key={link.href}>
            <Link plain href={link.href} className={menuLineClasses}>
              {link.label}
              {link.count ? <span className="text-ink-3">{link.count}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
      {preferences && (
        <div className="border-line border-y py-1">
          <ThemeLines theme={preferences.theme} />
          <SizeSwitch size={preferences.size} className="w-full px-2.5 text-ink" />
          <LanguageSwitch locale={preferences.locale} className="w-full px-2.5 text-ink" />
        </div>
      )}
      <form action={signOut} className="pt-1">
        <button type="submit" className={menuLineClasses}>
          {t("signOut")}
        </button>
      </form>
    </DetailsMenu>
  );
}
