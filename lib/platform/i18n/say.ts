import { createTranslator } from "next-intl";
import { catalogue } from "./catalogue";
import type { Locale } from "./locales";

/** What the catalogues say under a full key, in one language. A missing key throws: papers must not go out with holes. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

const known = new Map<Locale, Say>();

/** The words of a language outside of a request: for letters, mails and jobs. Made once in production. */
export function sayIn(locale: Locale): Say {
  const kept = known.get(locale);
  if (kept && process.env.NODE_ENV === "production") return kept;
  const translate = createTranslator({
    locale,
    messages: catalogue(locale),
    timeZone: "Asia/Shanghai",
    onError: (problem) => {
      throw problem;
    },
  });
  const say: Say = (key, values) => translate(key as never, values as never);
  known.set(locale, say);
  return say;
}

/** Whether the catalogues have words under a full key. */
export function isSaid(locale: Locale, key: string): boolean {
  let found: unknown = catalogue(locale);
  for (const part of key.split(".")) {
    if (typeof found !== "object" || found === null) return false;
    found = (found as Record<string, unknown>)[part];
  }
  return typeof found === "string";
}
