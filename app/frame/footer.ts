import { getTranslations } from "next-intl/server";
import type { FooterGroup, FooterLine } from "@/components/layout/footer";
import { env } from "@/lib/platform/env";

/** The foot of public pages: where to go next, and the lines that the law wants on a government site. */
export async function publicFooter(): Promise<{ groups: FooterGroup[]; lines: FooterLine[] }> {
  const t = await getTranslations("desks.footer");
  const { SITE_HOST, SITE_CODE, SITE_ICP, SITE_POLICE } = env();
  const lines = [
    { label: t("host"), value: SITE_HOST },
    { label: t("code"), value: SITE_CODE },
    { label: SITE_ICP, href: "https://beian.miit.gov.cn/" },
    { label: SITE_POLICE, href: "https://beian.mps.gov.cn/" },
  ];
  return {
    groups: [
      {
        title: t("find"),
        links: [
          { href: "/organizations", label: t("register") },
          { href: "/organizations?register=filed", label: t("communityOrganizations") },
          { href: "/credit", label: t("credit") },
          { href: "/lists", label: t("lists") },
          { href: "/annual-checks", label: t("annualChecks") },
          { href: "/evaluations", label: t("evaluations") },
          { href: "/announcements", label: t("announcements") },
          { href: "/verify", label: t("verify") },
        ],
      },
      {
        title: t("do"),
        links: [
          { href: "/guides", label: t("guides") },
          { href: "/complaints", label: t("complain") },
          { href: "/sign-in", label: t("signIn") },
        ],
      },
      {
        title: t("know"),
        links: [
          { href: "/rules", label: t("rules") },
          { href: "/open-data", label: t("openData") },
          { href: "/accessibility", label: t("accessibility") },
          { href: "/privacy", label: t("privacy") },
          { href: "/site-map", label: t("siteMap") },
        ],
      },
    ],
    lines: lines.flatMap(({ label, ...line }) => {
      const isGiven = "href" in line ? Boolean(label) : Boolean(line.value);
      return label && isGiven ? [{ label, ...line }] : [];
    }),
  };
}
