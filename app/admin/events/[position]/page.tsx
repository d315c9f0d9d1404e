import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DescriptionList } from "@/components/ui/description-list";
import { requireRole } from "@/lib/platform/auth/current-actor";
import { findEvent } from "@/lib/platform/events/history";
import { actorWords, eventSentence } from "@/lib/platform/events/sentence";
import { formatMoment } from "@/lib/platform/i18n/formats";

export default async function EventPage({ params }: { params: Promise<{ position: string }> }) {
  await requireRole("auditAdmin", "securityAdmin");
  const { position } = await params;
  const event = /^\d{1,18}$/.test(position) ? await findEvent(BigInt(position)) : null;
  if (!event) notFound();
  const [t, translate, locale] = [await getTranslations("admin"), await getTranslations(), await getLocale()];
  const mono = (text: string) => <code className="break-all text-xs">{text}</code>;
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/admin/events", label: t("eventsTitle") }]}
        eyebrow={`${t("position")} ${event.position}`}
        title={eventSentence(translate, event, locale)}
      />
      <DescriptionList
        descriptions={[
          {
            term: t("who"),
            detail: actorWords(translate, event.actorName) || t(`actors.${event.actorRole}`),
          },
          {
            term: t("role"),
            detail: translate.has(`roles.names.${event.actorRole}`)
              ? translate(`roles.names.${event.actorRole}`)
              : t(`actors.${event.actorRole}`),
          },
          { term: t("when"), detail: formatMoment(event.occurredAt, locale) },
          { term: t("verb"), detail: mono(event.verb) },
          { term: t("subjectId"), detail: mono(event.subjectId) },
          { term: t("previousHash"), detail: mono(event.previousHash) },
          { term: t("hash"), detail: mono(event.hash) },
        ]}
      />
      <Section title={t("details")}>
        <pre className="overflow-x-auto rounded-panel border border-line bg-sunken p-4 text-xs">
          {JSON.stringify(event.details, null, 2)}
        </pre>
      </Section>
    </>
  );
}
