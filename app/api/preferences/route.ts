import { NextResponse } from "next/server";
import { isHttps, siteUrl } from "@/lib/platform/env";
import { safeNext } from "@/lib/platform/http/safe-next";
import { isLocale } from "@/lib/platform/i18n/locales";
import { isSize, isTheme } from "@/lib/platform/i18n/preferences";

const oneYear = 60 * 60 * 24 * 365;
const accepts: Record<string, (text: string) => boolean> = { locale: isLocale, theme: isTheme, size: isSize };

/** Keeps language, theme or size for this browser and returns to the page. A plain form, so it needs no script. */
export async function POST(request: Request) {
  const sent = await request.formData();
  const response = NextResponse.redirect(new URL(safeNext(sent.get("next")), siteUrl()), 303);
  for (const [name, isAccepted] of Object.entries(accepts)) {
    const value = sent.get(name);
    if (typeof value !== "string" || !isAccepted(value)) continue;
    response.cookies.set(name, value, {
      maxAge: oneYear,
      path: "/",
      sameSite: "lax",
      secure: isHttps(),
      httpOnly: true,
    });
  }
  return response;
}
