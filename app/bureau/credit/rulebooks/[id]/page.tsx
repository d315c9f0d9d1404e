import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { RulebookReading } from "@/components/credit/rulebook-reading";
import { RulebookStandingTag } from "@/components/credit/rulebook-standing-tag";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Disclosure } from "@/components/ui/disclosure";
import { rulebookLifecycle } from "@/lib/domain/credit/rulebooks/policy";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { formatDate } from "@/lib/platform/i18n/formats";
import { DraftForms } from "./draft-forms";
import { loadRulebook } from "./load-rulebook";
import { Rehearsals } from "./rehearsals";
import { RulebookSteps } from "./rulebook-steps";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { rulebook } = await loadRulebook((await params).id);
  return { title: (await getTranslations("creditPages.rulebook"))("title", { number: rulebook.ordinal }) };
}

/** One version of the rules: read in words and numbers; a draft is changed, rehearsed and taken to its decision here. */
export default async function RulebookPage({ params }: Props) {
  const actor = await requireDesk("bureau");
  const { rulebook, base, standing, problems } = await loadRulebook((await params).id);
  const [t, locale] = [await getTranslations("creditPages"), await getLocale()];
  const steps = rulebookLifecycle.stepsFor(actor, rulebook);
  const { ordinal, title, titleEn, effectiveFrom, createdByName, adoptedByName } = rulebook;
  const isOpen = rulebook.status === "draft" || rulebook.status === "proposed";
  const told = locale === "en" ? rulebook.changesEn : rulebook.changes;
  return (
    <>
      <PageHeader
        eyebrow={t("rulebook.eyebrow")}
        title={t("rulebook.title", { number: ordinal })}
        subtitle={locale === "en" ? titleEn : title}
        breadcrumbs={[
          { href: "/bureau/credit", label: t("bureau.title") },
          { href: "/bureau/credit/rulebooks", label: t("editor.title") },
        ]}
        tags={<RulebookStandingTag standing={standing} />}
        facts={[
          { label: t("editor.createdBy"), value: createdByName },
          ...(adoptedByName ? [{ label: t("rulebook.adoptedBy"), value: adoptedByName }] : []),
          ...(effectiveFrom ? [{ label: t("rulebook.from"), value: formatDate(effectiveFrom, locale) }] : []),
        ]}
        actions={
          !isOpen && <ButtonLink href={`/credit/rulebooks/${ordinal}`}>{t("desk.publicPage")}</ButtonLink>
        }
      />
      {isOpen && problems.length > 0 && (
        <Callout tone="warn" title={t("editor.problems")}>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{t(`editor.problem.${problem}`)}</li>
            ))}
          </ul>
        </Callout>
      )}
      {isOpen && <RulebookSteps actor={actor} rulebook={rulebook} steps={steps} />}
      {isOpen && <Rehearsals actor={actor} rulebook={rulebook} mayRehearse={steps.includes("rehearse")} />}
      {steps.includes("change") ? (
        <>
          <DraftForms actor={actor} rulebook={rulebook} base={base?.content} />
          <Disclosure summary={t("editor.read")} className="mt-10">
            <RulebookReading content={rulebook.content} {...(base && { base: base.content })} />
          </Disclosure>
        </>
      ) : (
        <>
          {told && (
            <Section title={t("rulebook.reason")}>
              <p className="max-w-measure whitespace-pre-line">{told}</p>
            </Section>
          )}
          <RulebookReading content={rulebook.content} {...(base && { base: base.content })} />
        </>
      )}
    </>
  );
}
