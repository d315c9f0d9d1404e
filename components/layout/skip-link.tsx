import { useTranslations } from "next-intl";

/** First stop of the keyboard: past the navigation, to the page itself. */
export function SkipLink() {
  const t = useTranslations("interface");
  return (
    <a
      href="#main"
      className="sr-only rounded bg-pine px-4 py-2 text-on-pine focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
    >
      {t("skip")}
    </a>
  );
}
