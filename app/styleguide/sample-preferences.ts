import { getLocale } from "next-intl/server";
import type { Preferences } from "@/components/layout/preferences";
import { getPreferences } from "@/lib/platform/i18n/preferences";

/** The reader's own preferences, as the shells take them. */
export async function getSamplePreferences(): Promise<Preferences> {
  const locale = (await getLocale()) === "en" ? "en" : "zh-CN";
  return { locale, ...(await getPreferences()) };
}
