import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { useChangeWords } from "@/components/organizations/change-words";
import { DifferenceRows } from "@/components/record/difference-rows";
import { Timeline } from "@/components/record/timeline";
import { Panel } from "@/components/ui/panel";
import { type ChangeOfEntry, listChanges } from "@/lib/domain/organizations/queries/changes";
import { formatMoment } from "@/lib/platform/i18n/formats";
import type { TabProps } from "./tab-props";

/** Every change of the entry: when, why, what stood before and what stands now. */
export async function ChangesTab({ organization, actor }: TabProps) {
  const [t, locale, changes] = await Promise.all([
    getTranslations("organizations.page.changes"),
    getLocale(),
    listChanges(actor, organization),
  ]);
  if (changes.length === 0) return <EmptyState title={t("nothing")}>{t("nothingWhy")}</EmptyState>;
  return (
    <div className="mt-8 grid gap-4">
      <p className="text-ink-2 text-s">{t("lead")}</p>
      <Panel className="px-5 pt-5 pb-1">
        <Timeline
          label={t("list")}
          entries={changes.map((change, place) => ({
            id: change.eventId,
            text: <Differences change={change} />,
            detail: t("reason", { reason: change.reason }),
            when: formatMoment(change.changedAt, locale),
            at: change.changedAt.toISOString(),
            current: place === 0,
          }))}
        />
      </Panel>
    </div>
  );
}

function Differences({ change }: { change: ChangeOfEntry }) {
  const words = useChangeWords(change.names);
  return (
    <DifferenceRows
      differences={change.changes.map(({ field, before, after }) => ({
        label: words.label(field),
        before: words.value(field, before),
        after: words.value(field, after),
      }))}
    />
  );
}
