import { createTranslator } from "next-intl";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import { type Locale, locales } from "@/lib/platform/i18n/locales";

/** What the portal says under a key of its catalogues, in one language. A missing key ends the journey. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

function sayIn(locale: Locale): Say {
  const translate = createTranslator({
    locale,
    messages: catalogue(locale),
    timeZone: "Asia/Shanghai",
    onError: (problem) => {
      throw problem;
    },
  });
  return (key, values) => translate(key as never, values as never);
}

/** Both languages, so that every story is told with the words of the catalogues. */
export const spoken = Object.fromEntries(locales.map((locale) => [locale, sayIn(locale)])) as Record<
  Locale,
  Say
>;

/** A text as a pattern that stands anywhere in a name, whatever surrounds it. */
export const containing = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
