import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { StatusTag } from "@/components/record/status-tag";
import { Seal } from "@/components/ui/seal";
import { Tabs } from "@/components/ui/tabs";
import { Feedback } from "./sections/feedback";
import { Tokens } from "./sections/tokens";

export default async function StyleguidePage() {
  const t = await getTranslations("styleguide");
  return (
    <>
      <PageHeader
        eyebrow={t("eyebrow")}
        title={t("title")}
        subtitle={t("subtitle")}
        facts={[
          { label: t("facts.code"), value: "52310107MJX0000263" },
          { label: t("facts.person"), value: t("person") },
          { label: t("facts.since"), value: t("since") },
        ]}
        tags={
          <>
            <StatusTag tone="ok">{t("status.ok")}</StatusTag>
            <StatusTag tone="info">{t("status.info")}</StatusTag>
            <StatusTag tone="warn">{t("status.warn")}</StatusTag>
            <StatusTag tone="bad">{t("status.bad")}</StatusTag>
            <StatusTag tone="neutral">{t("status.neutral")}</StatusTag>
          </>
        }
        seal={<Seal words={t("seal")} label={t("sealLabel")} />}
      />
      <Tabs
        label={t("title")}
        tabs={["controls", "records", "lists", "charts"].map((part, index) => ({
          href: `/styleguide/${part}`,
          label: t(`parts.${part}`),
          count: index === 1 ? 7 : undefined,
        }))}
      />
      <Section title={t("headings.tokens")}>
        <Tokens />
      </Section>
      <Section title={t("headings.feedback")}>
        <Feedback />
      </Section>
    </>
  );
}
