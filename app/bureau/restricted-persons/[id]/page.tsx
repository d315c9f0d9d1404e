import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { EventTimeline } from "@/components/record/event-timeline";
import { DescriptionList } from "@/components/ui/description-list";
import { mayKeepRestrictions } from "@/lib/domain/supervision/restricted-persons/policy";
import { getRestrictedPerson } from "@/lib/domain/supervision/restricted-persons/queries";
import { restrictionState } from "@/lib/domain/supervision/restricted-persons/rules";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { eventsAbout } from "@/lib/platform/events/history";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { formatDate } from "@/lib/platform/i18n/formats";
import { submitRestrictionEnd } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("restrictedPersons"))("title") };
}

/** One person barred from office: why, by whom, how long, and the way to end it. */
export default async function RestrictionPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = [await requireDesk("bureau"), await params];
  if (!mayKeepRestrictions(actor)) forbidden();
  const person = await orNotFound(id, () => getRestrictedPerson(actor, id));
  const [t, locale, events] = [
    await getTranslations("restrictedPersons"),
    await getLocale(),
    await eventsAbout("restrictedPerson", id),
  ];
  const isEnded = restrictionState(person, today()) === "ended";
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/bureau/restricted-persons", label: t("title") }]}
        title={person.name}
      />
      <DescriptionList
        className="max-w-3xl"
        descriptions={[
          { term: t("reason"), detail: person.reason },
          { term: t("source"), detail: person.source },
          { term: t("match"), detail: t(person.isCertain ? "certain" : "byName") },
          { term: t("since"), detail: formatDate(person.since, locale) },
          { term: t("until"), detail: person.until ? formatDate(person.until, locale) : t("unlimited") },
        ]}
      />
      {!isEnded && (
        <Section title={t("endTitle")} lead={t("endLead")} compact>
          <Form action={submitRestrictionEnd} id="end" className="max-w-2xl">
            <input type="hidden" name="id" value={id} />
            <DateField name="until" label={t("until")} defaultValue={today()} min={person.since} required />
            <TextareaField name="reason" label={t("endReason")} rows={3} limit={500} required />
            <SubmitButton tone="danger">{t("end")}</SubmitButton>
          </Form>
        </Section>
      )}
      {events.length > 0 && <EventTimeline label={t("title")} events={events} />}
    </>
  );
}
