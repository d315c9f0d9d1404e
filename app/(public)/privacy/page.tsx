import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Statement } from "@/components/layout/statement";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("site.privacy"))("title") };
}

export default async function PrivacyPage() {
  const t = await getTranslations("site.privacy");
  return <Statement title={t("title")} lead={t("lead")} paragraphs={t.raw("paragraphs") as string[]} />;
}
