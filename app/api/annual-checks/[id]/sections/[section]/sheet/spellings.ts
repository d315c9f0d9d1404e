import type { Spellings } from "@/lib/domain/annual-checks/report/sheets/rules";
import { catalogue, type Messages } from "@/lib/platform/i18n/catalogue";
import { locales } from "@/lib/platform/i18n/locales";

function textAt(messages: Messages, path: string): string | null {
  let found: string | Messages | undefined = messages;
  for (const part of path.split(".")) found = typeof found === "object" ? found[part] : undefined;
  return typeof found === "string" ? found : null;
}

/** Words of the catalogue in every language: people upload in one what they took out in another. */
export const spellings: Spellings = (path) =>
  locales.map((locale) => textAt(catalogue(locale), path)).filter((text) => text !== null);
