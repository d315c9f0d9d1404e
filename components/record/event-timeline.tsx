import { useLocale, useTranslations } from "next-intl";
import { actorWords, eventSentence } from "@/lib/platform/events/sentence";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { Timeline } from "./timeline";

type RecordedEvent = { id: string; verb: string; details: unknown; actorName: string; occurredAt: Date };

/** What the event record says about a subject, newest first, as a timeline; or that it says nothing. */
export function EventTimeline({ label, events }: { label: string; events: RecordedEvent[] }) {
  const translate = useTranslations();
  const locale = useLocale();
  if (events.length === 0) return <p className="text-ink-2">{translate("platform.nothingRecorded")}</p>;
  return (
    <Timeline
      label={label}
      entries={events.map((event, place) => ({
        id: event.id,
        text: eventSentence(translate, event, locale),
        by: actorWords(translate, event.actorName),
        when: formatMoment(event.occurredAt, locale),
        at: event.occurredAt.toISOString(),
        current: place === 0,
      }))}
    />
  );
}
