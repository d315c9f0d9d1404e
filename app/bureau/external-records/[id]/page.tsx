import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { EventTimeline } from "@/components/record/event-timeline";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { DescriptionList } from "@/components/ui/description-list";
import { mayKeepExternalRecords } from "@/lib/domain/supervision/external-records/policy";
import { getExternalRecord } from "@/lib/domain/supervision/external-records/queries/records";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { eventsAbout } from "@/lib/platform/events/history";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { formatDate } from "@/lib/platform/i18n/formats";
import { submitAnnulment } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("externalRecords.record"))("title") };
}

/** One record as its source told it, and the way to annul it with a reason. */
export default async function ExternalRecordPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = [await requireDesk("bureau"), await params];
  const entry = await orNotFound(id, () => getExternalRecord(actor, id));
  const [t, words, locale, events] = [
    await getTranslations("externalRecords.record"),
    await getTranslations("externalRecords"),
    await getLocale(),
    await eventsAbout("externalRecord", id),
  ];
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/bureau/external-records", label: words("title") }]}
        eyebrow={words(`sources.${entry.source}`)}
        title={entry.organization}
        subtitle={entry.organizationEn ?? undefined}
        facts={[
          { label: words("list.number"), value: entry.number },
          { label: words("list.department"), value: entry.department },
          { label: words("list.occurredOn"), value: formatDate(entry.occurredOn, locale) },
        ]}
        actions={
          <ButtonLink href={`/bureau/organizations/${entry.organizationId}`}>{t("openEntry")}</ButtonLink>
        }
      />
      {entry.annulledOn && (
        <Callout tone="warn" className="mb-4 max-w-3xl">
          {t("annulled", {
            date: formatDate(entry.annulledOn, locale),
            reason: entry.annulReason ?? "",
          })}
        </Callout>
      )}
      <DescriptionList
        className="max-w-3xl"
        descriptions={[
          { term: t("facts"), detail: entry.facts },
          { term: t("basis"), detail: entry.basis },
          { term: t("endedOn"), detail: entry.endedOn && formatDate(entry.endedOn, locale) },
          { term: words("list.batch"), detail: entry.batch },
        ]}
      />
      {entry.annulledOn === null && mayKeepExternalRecords(actor) && (
        <Section title={words("list.annulTitle")} lead={words("list.annulLead")} compact>
          <Form action={submitAnnulment} id="annul" className="max-w-2xl">
            <input type="hidden" name="id" value={id} />
            <TextareaField name="reason" label={words("list.reason")} rows={3} limit={500} required />
            <SubmitButton tone="danger">{words("list.annul")}</SubmitButton>
          </Form>
        </Section>
      )}
      <Section title={t("history")} compact>
        <EventTimeline label={t("history")} events={events} />
      </Section>
    </>
  );
}
