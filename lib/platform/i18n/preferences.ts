import { cookies } from "next/headers";

export const themes = ["auto", "light", "dark"] as const;
export const sizes = ["standard", "large"] as const;
export type Theme = (typeof themes)[number];
export type Size = (typeof sizes)[number];

export const isTheme = (text: unknown): text is Theme => themes.some((theme) => theme === text);
export const isSize = (text: unknown): text is Size => sizes.some((size) => size === text);

/** How this reader wants to see pages; kept in cookies, so that the server draws them right at once. */
export async function getPreferences(): Promise<{ theme: Theme; size: Size }> {
  const kept = await cookies();
  const theme = kept.get("theme")?.value;
  const size = kept.get("size")?.value;
  return { theme: isTheme(theme) ? theme : "auto", size: isSize(size) ? size : "standard" };
}
