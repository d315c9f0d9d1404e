import { getTranslations } from "next-intl/server";
import { Tabs } from "@/components/ui/tabs";
import { countInspections } from "@/lib/domain/supervision/inspections/queries/overview";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";

export const queues = ["all", "mine", "overdue"] as const;
export type Queue = (typeof queues)[number];

/** What an inspection has to be to stand in a queue. */
export const inQueue = (queue: Queue) => ({ isMine: queue === "mine", isOverdue: queue === "overdue" });

type ListTabsProps = { actor: Actor; today: CalendarDate; current: Queue | "plans" };

/** The queues of inspections with their counts, and the plans beside them. */
export async function ListTabs({ actor, today, current }: ListTabsProps) {
  const [t, ...counts] = await Promise.all([
    getTranslations("inspections.list"),
    ...queues.map((queue) => countInspections(actor, inQueue(queue), today)),
  ]);
  return (
    <Tabs
      label={t("title")}
      tabs={[
        ...queues.map((queue, place) => ({
          href: `/bureau/inspections?queue=${queue}`,
          label: t(`tabs.${queue}`),
          count: counts[place],
          current: queue === current,
        })),
        { href: "/bureau/inspections/plans", label: t("tabs.plans"), current: current === "plans" },
      ]}
    />
  );
}
