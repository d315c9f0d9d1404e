import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { Link } from "@/components/ui/link";
import { guides } from "../guides/guides";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("site.siteMap"))("title") };
}

const pages = [
  "/organizations",
  "/credit",
  "/lists",
  "/annual-checks",
  "/evaluations",
  "/complaints",
  "/announcements",
  "/guides",
  "/verify",
  "/rules",
  "/open-data",
  "/accessibility",
  "/privacy",
] as const;
const labels = {
  "/organizations": "register",
  "/credit": "credit",
  "/lists": "lists",
  "/annual-checks": "annualChecks",
  "/evaluations": "evaluations",
  "/complaints": "complain",
  "/announcements": "announcements",
  "/guides": "guides",
  "/verify": "verify",
  "/rules": "rules",
  "/open-data": "openData",
  "/accessibility": "accessibility",
  "/privacy": "privacy",
} as const;

export default async function SiteMapPage() {
  const [t, footer, guide] = [
    await getTranslations("site.siteMap"),
    await getTranslations("desks.footer"),
    await getTranslations("guides"),
  ];
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <ul className="grid gap-2">
        {pages.map((href) => (
          <li key={href}>
            <Link href={href}>{footer(labels[href])}</Link>
            {href === "/guides" && (
              <ul className="mt-2 grid gap-2 pl-6">
                {guides.map(({ slug, key }) => (
                  <li key={slug}>
                    <Link href={`/guides/${slug}`}>{guide(`${key}.title`)}</Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
