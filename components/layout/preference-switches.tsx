import { ALargeSmall, Monitor, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { DetailsMenu } from "@/components/ui/details-menu";
import { iconButtonClasses } from "@/components/ui/icon-button";
import { menuLineClasses } from "@/components/ui/menu-line";
import { PreferenceForm } from "./preference-form";
import type { Preferences } from "./preferences";

const themes = [
  { value: "auto", Icon: Monitor },
  { value: "light", Icon: Sun },
  { value: "dark", Icon: Moon },
] as const;

const switchClasses =
  "inline-flex min-h-control items-center gap-1.5 whitespace-nowrap rounded px-2 text-ink-2 text-s hover:bg-sunken hover:text-ink";

/** Large type on or off. */
export function SizeSwitch({ size, className }: { size: Preferences["size"]; className?: string }) {
  const t = useTranslations("interface.preferences");
  const large = size === "large";
  return (
    <PreferenceForm>
      <button
        type="submit"
        name="size"
        value={large ? "standard" : "large"}
        className={cn(switchClasses, className)}
      >
        <ALargeSmall aria-hidden="true" className="size-4" />
        {large ? t("standardType") : t("largeType")}
      </button>
    </PreferenceForm>
  );
}

/** To the other language, on the same page. Its text is in the language it leads to. */
export function LanguageSwitch({ locale, className }: { locale: Preferences["locale"]; className?: string }) {
  const other = locale === "en" ? "zh-CN" : "en";
  return (
    <PreferenceForm>
      <button type="submit" name="locale" value={other} lang={other} className={cn(switchClasses, className)}>
        {other === "en" ? "English" : "中文"}
      </button>
    </PreferenceForm>
  );
}

/** Light, dark, or as the device has it. */
export function ThemeLines({ theme }: { theme: Preferences["theme"] }) {
  const t = useTranslations("interface.preferences");
  return (
    <PreferenceForm>
      {themes.map(({ value, Icon }) => (
        <button
          key={value}
          type="submit"
          name="theme"
          value={value}
          aria-current={theme === value || undefined}
          className={menuLineClasses}
        >
          <span className="flex items-center gap-2">
            <Icon aria-hidden="true" className="size-4 text-ink-3" />
            {t(`theme.${value}`)}
          </span>
          {theme === value && <span aria-hidden="true">✓</span>}
        </button>
      ))}
    </PreferenceForm>
  );
}

/** The theme lines behind an icon. */
export function ThemeSwitch({ theme }: { theme: Preferences["theme"] }) {
  const t = useTranslations("interface.preferences");
  const { Icon } = themes.find(({ value }) => value === theme) ?? themes[0];
  return (
    <DetailsMenu
      align="end"
      label={t("themeLabel")}
      summary={<Icon aria-hidden="true" />}
      summaryClassName={iconButtonClasses()}
    >
      <ThemeLines theme={theme} />
    </DetailsMenu>
  );
}
