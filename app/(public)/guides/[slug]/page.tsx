import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DescriptionList } from "@/components/ui/description-list";
import { guides } from "../guides";

type Params = { params: Promise<{ slug: string }> };

const find = (slug: string) => guides.find((guide) => guide.slug === slug) ?? notFound();

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { key } = find((await params).slug);
  return { title: (await getTranslations("guides"))(`${key}.title`) };
}

export default async function GuidePage({ params }: Params) {
  const { key } = find((await params).slug);
  const t = await getTranslations("guides");
  const lines = (part: "conditions" | "materials" | "steps") => t.raw(`${key}.${part}`) as string[];
  return (
    <article>
      <PageHeader
        breadcrumbs={[{ href: "/guides", label: t("title") }]}
        title={t(`${key}.title`)}
        lead={t(`${key}.summary`)}
      />
      <DescriptionList
        className="max-w-3xl"
        descriptions={[
          { term: t("who"), detail: t(`${key}.who`) },
          { term: t("duration"), detail: t(`${key}.time`) },
          { term: t("fee"), detail: t("free") },
          { term: t("where"), detail: t(`${key}.where`) },
        ]}
      />
      <Section title={t("conditions")}>
        <ul className="grid max-w-measure list-disc gap-2 pl-5">
          {lines("conditions").map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("materials")}>
        <ul className="grid max-w-measure list-disc gap-2 pl-5">
          {lines("materials").map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("steps")}>
        <ol className="grid max-w-measure list-decimal gap-2 pl-5">
          {lines("steps").map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Section>
      <Section title={t("basis")}>
        <p className="max-w-measure text-ink-2">{t(`${key}.basis`)}</p>
      </Section>
    </article>
  );
}
