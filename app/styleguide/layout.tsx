import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { stay } from "./actions";
import { getSamplePreferences } from "./sample-preferences";

/** The furniture on show, for those who build with it. Closed in production unless opened by a setting. */
export default async function StyleguideLayout({ children }: { children: ReactNode }) {
  if (process.env.NODE_ENV === "production" && process.env.LINLI_STYLEGUIDE !== "1") notFound();
  const t = await getTranslations("styleguide");
  return (
    <PublicShell
      siteName={t("site")}
      tagline={t("tagline")}
      navigation={["controls", "records", "lists", "charts"].map((part) => ({
        href: `/styleguide/${part}`,
        label: t(`parts.${part}`),
      }))}
      preferences={await getSamplePreferences()}
      account={null}
      signOut={stay}
      footer={{
        groups: [{ title: t("footer.title"), links: [{ href: "/styleguide", label: t("footer.link") }] }],
        lines: [{ label: t("footer.host"), value: t("footer.hostName") }],
      }}
    >
      {children}
    </PublicShell>
  );
}
