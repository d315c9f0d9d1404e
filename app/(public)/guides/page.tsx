import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { Link } from "@/components/ui/link";
import { guides } from "./guides";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("guides"))("title") };
}

export default async function GuidesPage() {
  const t = await getTranslations("guides");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <ul className="grid gap-4 sm:grid-cols-2 large:grid-cols-1">
        {guides.map(({ slug, key }) => (
          <li
            key={slug}
            className="relative rounded-panel border border-line bg-surface p-6 hover:border-line-strong"
          >
            <h2 className="text-l">
              <Link plain href={`/guides/${slug}`} className="after:absolute after:inset-0">
                {t(`${key}.title`)}
              </Link>
            </h2>
            <p className="mt-1 text-ink-2">{t(`${key}.summary`)}</p>
            <p className="mt-3 text-ink-2 text-s">{t(`${key}.time`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
