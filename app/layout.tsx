import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { siteUrl } from "@/lib/platform/env";
import { getPreferences } from "@/lib/platform/i18n/preferences";
import "./globals.css";

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("platform");
  return {
    metadataBase: new URL(siteUrl()),
    title: { default: `${t("name")} · ${t("title")}`, template: `%s · ${t("name")}` },
    description: t("description"),
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { theme, size } = await getPreferences();
  return (
    <html lang={await getLocale()} data-theme={theme} data-size={size}>
      <body>
        <ClientMessages namespaces={["failure"]}>{children}</ClientMessages>
      </body>
    </html>
  );
}
