import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { sectionFindings } from "@/components/applications/findings";
import { SectionForm } from "@/components/applications/section-form";
import { neighborSteps } from "@/components/applications/steps";
import { WritingFrame } from "@/components/applications/writing-frame";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { judgedSection } from "@/lib/domain/registrations/application/queries/completeness";
import { getSection } from "@/lib/domain/registrations/application/queries/section";
import { sectionsOf } from "@/lib/domain/registrations/application/rules";
import { type SectionKey, sectionKeys } from "@/lib/domain/registrations/application/schema";
import { checkRegistration } from "@/lib/domain/registrations/checks/queries";
import { getOpenTasks } from "@/lib/domain/registrations/queries/applications";
import { getAnswers } from "@/lib/domain/registrations/queries/registration";
import { isWritable } from "@/lib/domain/registrations/rules";
import { signInPath } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { fieldMessages } from "@/lib/platform/forms/field-messages";
import { listedSteps } from "../../listed-steps";
import { ownApplication } from "../../own-application";
import { save } from "./actions";
import { describeFields } from "./describe-fields";

type SectionPageProps = {
  params: Promise<{ id: string; section: string }>;
  searchParams: Promise<{ judged?: string | string[] }>;
};

async function sectionOf(params: SectionPageProps["params"]): Promise<SectionKey> {
  const { section } = await params;
  return sectionKeys.find((key) => key === section) ?? notFound();
}

export async function generateMetadata({ params }: SectionPageProps): Promise<Metadata> {
  const t = await getTranslations("registrations.sections");
  return { title: t(await sectionOf(params)) };
}

/** One section of an application, to be written. What was complete once, or was judged on request, shows what is missing. */
export default async function SectionPage({ params, searchParams }: SectionPageProps) {
  const { actor, registration } = await ownApplication(params);
  const key = await sectionOf(params);
  const { id, kind, title } = registration;
  if (!sectionsOf(kind).includes(key)) notFound();
  if (!isWritable(registration.status)) redirect(`/applications/${id}`);
  const [t, locale, stored, answers, open] = [
    await getTranslations(),
    await getLocale(),
    await getSection(actor, id, key),
    await getAnswers(id),
    await getOpenTasks(registration),
  ];
  const [fields, checks] = await Promise.all([
    describeFields(key, open.corrections),
    checkRegistration(actor, registration, answers, today()),
  ]);
  const { previous, next } = neighborSteps(id, kind, key);
  const ofSection = open.corrections.filter(({ target }) => target === key);
  const label = (step: string) =>
    step === "check" ? t("applications.form.check") : t(`registrations.sections.${step}` as never);
  const helpKey = (part: string) => `registrations.help.${key}.${part}` as never;
  return (
    <WritingFrame
      current={key}
      steps={listedSteps(id, kind, open, label)}
      header={
        <PageHeader
          breadcrumbs={[
            { href: "/applications", label: t("applications.title") },
            { href: `/applications/${id}`, label: title || t(`registrations.kinds.${kind}`) },
          ]}
          title={t(`registrations.sections.${key}`)}
          {...(t.has(helpKey("lead")) && {
            lead: (
              <>
                {t(helpKey("lead"))}
                {t.has(helpKey("basis")) && (
                  <span className="mt-1 block text-ink-3 text-s">{t(helpKey("basis"))}</span>
                )}
              </>
            ),
          })}
        />
      }
    >
      {ofSection.length > 0 && (
        <Callout tone="warn" title={t("applications.form.correctSection")} className="mb-6 max-w-2xl">
          {ofSection.map(({ id: one, reason }) => (
            <p key={one}>{reason}</p>
          ))}
        </Callout>
      )}
      <SectionForm
        key={key}
        action={save}
        caseId={id}
        section={key}
        account={actor.accountId ?? ""}
        fields={fields}
        saved={{
          answers: stored.answers,
          version: stored.version,
          savedAt: stored.savedAt?.toISOString() ?? null,
        }}
        isJudged={(await searchParams).judged !== undefined || ofStatus(registration.status)}
        missing={fieldMessages(judgedSection(key, answers[key]).issues, t as never)}
        findings={sectionFindings(key, checks, t as never, locale)}
        next={{ href: next?.href ?? `/applications/${id}`, label: label(next?.key ?? "check") }}
        signInHref={signInPath(`/applications/${id}/sections/${key}`)}
        submitLabel={t("applications.form.saveAndContinue")}
      />
      <p className="mt-4 flex flex-wrap gap-3">
        {previous && (
          <ButtonLink href={previous.href} tone="quiet">
            {t("applications.form.previous", { step: label(previous.key) })}
          </ButtonLink>
        )}
        <ButtonLink href={`/applications/${id}`} tone="quiet">
          {t("applications.form.toTasks")}
        </ButtonLink>
      </p>
    </WritingFrame>
  );
}

/** After it was sent in once, everything had been there: what is missing now is missing by mistake. */
const ofStatus = (status: string) => status !== "draft";
