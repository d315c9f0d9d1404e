import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { useChangeWords } from "@/components/organizations/change-words";
import { DifferenceRows } from "@/components/record/difference-rows";
import { Timeline } from "@/components/record/timeline";
import { listFileHistory } from "@/lib/domain/organizations/queries/file";
import { actorWords, eventSentence } from "@/lib/platform/events/sentence";
import { formatMoment } from "@/lib/platform/i18n/formats";
import type { FileViewProps } from "./file-view";

type History = Awaited<ReturnType<typeof listFileHistory>>;

/** Everything that happened to the entry: who, when, why, before and after. */
export async function FileHistory({ organization, actor }: FileViewProps) {
  const [t, translate, locale, { entries, names }] = [
    await getTranslations("organizations.desk"),
    await getTranslations(),
    await getLocale(),
    await listFileHistory(actor, organization),
  ];
  if (entries.length === 0) return <EmptyState title={t("noHistory")}>{t("noHistoryHelp")}</EmptyState>;
  return (
    <div className="mt-6">
      <Timeline
        label={t("tabs.history")}
        entries={entries.map(({ event, reason, changes }, place) => ({
          id: event.id,
          text: eventSentence(translate, event, locale),
          detail: (
            <>
              {changes.length > 0 && <Changes changes={changes} names={names} />}
              {reason && <p className="mt-1">{t("reason", { reason })}</p>}
            </>
          ),
          by: actorWords(translate, event.actorName),
          when: formatMoment(event.occurredAt, locale),
          at: event.occurredAt.toISOString(),
          current: place === 0,
        }))}
      />
    </div>
  );
}

function Changes({
  changes,
  names,
}: {
  changes: History["entries"][number]["changes"];
  names: History["names"];
}) {
  const words = useChangeWords(names);
  return (
    <DifferenceRows
      differences={changes.map(({ field, before, after }) => ({
        label: words.label(field),
        before: words.value(field, before),
        after: words.value(field, after),
      }))}
    />
  );
}
