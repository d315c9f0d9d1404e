import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Statement } from "@/components/layout/statement";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("site.accessibility"))("title") };
}

export default async function AccessibilityPage() {
  const t = await getTranslations("site.accessibility");
  return <Statement title={t("title")} lead={t("lead")} paragraphs={t.raw("paragraphs") as string[]} />;
}
