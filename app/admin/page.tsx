import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { Link } from "@/components/ui/link";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { navigationFor } from "../frame/navigation";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin"))("title") };
}

export default async function AdminHomePage() {
  const actor = await requireDesk("admin");
  const t = await getTranslations("admin");
  const entries = navigationFor("admin", actor.role)
    .flatMap((section) => section.entries)
    .filter(({ key }) => key !== "home");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {entries.map(({ key, href }) => (
          <li
            key={key}
            className="relative rounded-panel border border-line bg-surface p-5 hover:border-line-strong"
          >
            <Link plain href={href} className="font-semibold text-l after:absolute after:inset-0">
              {t(`home.${key}`)}
            </Link>
            <p className="mt-1 text-ink-2 text-s">{t(`home.${key}Hint`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
