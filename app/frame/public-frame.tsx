import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { signOut } from "@/lib/platform/auth/sign-out";
import { isDemonstration } from "@/lib/platform/env";
import { publicFooter } from "./footer";
import { getReader } from "./reader";

/** Header and foot of every page that is open to anyone. */
export async function PublicFrame({ children }: { children: ReactNode }) {
  const [{ preferences, account }, t, site, footer] = await Promise.all([
    getReader(),
    getTranslations("desks.public"),
    getTranslations("platform"),
    publicFooter(),
  ]);
  return (
    <PublicShell
      siteName={site("name")}
      tagline={site("title")}
      navigation={[
        { href: "/organizations", label: t("register") },
        { href: "/credit", label: t("credit") },
        { href: "/evaluations", label: t("evaluations") },
        { href: "/announcements", label: t("announcements") },
        { href: "/guides", label: t("guides") },
        { href: "/verify", label: t("verify") },
      ]}
      preferences={preferences}
      account={account}
      signOut={signOut}
      footer={footer}
      {...(isDemonstration() && { notice: t("demonstration") })}
    >
      {children}
    </PublicShell>
  );
}
