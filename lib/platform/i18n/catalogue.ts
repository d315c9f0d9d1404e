import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Locale } from "./locales";

export type Messages = { [key: string]: string | Messages };

const folder = path.join(process.cwd(), "lib/platform/i18n/messages");
const read = new Map<Locale, Messages>();

/** Every message of a language, by namespace: one file a namespace, found by its name. Read once in production. */
export function catalogue(locale: Locale): Messages {
  const known = read.get(locale);
  if (known && process.env.NODE_ENV === "production") return known;
  const messages: Messages = {};
  for (const file of readdirSync(path.join(folder, locale)).sort()) {
    const text = readFileSync(path.join(folder, locale, file), "utf8");
    messages[path.basename(file, ".json")] = JSON.parse(text) as Messages;
  }
  read.set(locale, messages);
  return messages;
}
