import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { RulebookReading } from "@/components/credit/rulebook-reading";
import { RulebookStandingTag } from "@/components/credit/rulebook-standing-tag";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { listRulebooks } from "@/lib/domain/credit/rulebooks/queries/rulebooks";
import { standingOf } from "@/lib/domain/credit/rulebooks/rules";
import { visitor } from "@/lib/platform/auth/actor";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";

type Props = { params: Promise<{ ordinal: string }> };

const load = cache(async (ordinal: string) => {
  const rulebooks = (await listRulebooks(visitor)).filter(({ status }) => status === "adopted");
  const rulebook = rulebooks.find((one) => String(one.ordinal) === ordinal) ?? notFound();
  return { rulebook, standing: standingOf(rulebook, rulebooks, today()) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ rulebook }, t] = [
    await load((await params).ordinal),
    await getTranslations("creditPages.rulebook"),
  ];
  return { title: t("title", { number: rulebook.ordinal }) };
}

/** A published version of the rules, in full. */
export default async function PublicRulebookPage({ params }: Props) {
  const { rulebook, standing } = await load((await params).ordinal);
  const [t, locale] = [await getTranslations("creditPages.rulebook"), await getLocale()];
  const { ordinal, title, titleEn, effectiveFrom, adoptedByName, changes, changesEn } = rulebook;
  const told = locale === "en" ? changesEn : changes;
  return (
    <article>
      <PageHeader
        eyebrow={t("eyebrow")}
        title={t("title", { number: ordinal })}
        subtitle={locale === "en" ? titleEn : title}
        lead={t("lead")}
        breadcrumbs={[{ href: "/credit", label: t("back") }]}
        tags={<RulebookStandingTag standing={standing} />}
        facts={[
          ...(effectiveFrom ? [{ label: t("from"), value: formatDate(effectiveFrom, locale) }] : []),
          ...(adoptedByName ? [{ label: t("adoptedBy"), value: adoptedByName }] : []),
        ]}
        actions={
          <ButtonLink href={`/api/credit/rulebooks/${ordinal}`} className="print:hidden">
            {t("data")}
          </ButtonLink>
        }
      />
      <Callout tone="info">{t("noLaw")}</Callout>
      {told && (
        <p className="mt-4 max-w-measure whitespace-pre-line">
          <span className="font-semibold">{t("reason")}</span> {told}
        </p>
      )}
      <RulebookReading content={rulebook.content} />
    </article>
  );
}
