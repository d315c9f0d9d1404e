import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { stay } from "../actions";
import { getSamplePreferences } from "../sample-preferences";

/** The furniture of public pages. */
export default async function PublicSampleLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("styleguide");
  return (
    <PublicShell
      siteName={t("site")}
      tagline={t("tagline")}
      navigation={["controls", "records", "lists", "charts", "desk"].map((part) => ({
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
