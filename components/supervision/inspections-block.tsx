import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import { StatusTag } from "@/components/record/status-tag";
import type { ExternalSource } from "@/lib/domain/supervision/external-records/schema";
import type { InspectionConclusion, InspectionKind } from "@/lib/domain/supervision/inspections/schema";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { formatDate } from "@/lib/platform/i18n/formats";
import { conclusionTones } from "./inspection-tones";

type PublicInspection = {
  id: string;
  number: string;
  kind: InspectionKind;
  planId: string | null;
  inspectedOn: CalendarDate;
  conclusion: InspectionConclusion;
  order: { rectifyBy: CalendarDate; rectifiedOn: CalendarDate | null; isOverdue: boolean } | null;
};

type PublicRecord = {
  id: string;
  source: ExternalSource;
  number: string;
  department: string;
  facts: string;
  occurredOn: CalendarDate;
  endedOn: CalendarDate | null;
};

type InspectionsBlockProps = { inspections: PublicInspection[]; records: PublicRecord[] };

/** Concluded inspections of an organization and what courts and other departments told, for its public page. */
export function InspectionsBlock({ inspections, records }: InspectionsBlockProps) {
  const [t, words, sources, locale] = [
    useTranslations("inspections.block"),
    useTranslations("inspections"),
    useTranslations("externalRecords"),
    useLocale(),
  ];
  const standing = ({ order }: PublicInspection) => {
    if (!order) return t("noOrder");
    if (order.rectifiedOn) return t("rectified", { date: formatDate(order.rectifiedOn, locale) });
    return t(order.isOverdue ? "overdue" : "due", { date: formatDate(order.rectifyBy, locale) });
  };
  return (
    <>
      <Section title={t("title")} lead={t("lead")} compact id="inspections">
        <DataTable
          caption={t("title")}
          rows={inspections}
          rowKey={({ id }) => id}
          empty={<p className="text-ink-2 text-s">{t("none")}</p>}
          columns={[
            {
              key: "inspectedOn",
              header: t("inspectedOn"),
              cell: ({ inspectedOn }) => formatDate(inspectedOn, locale),
            },
            {
              key: "kind",
              header: t("kind"),
              cell: ({ kind, planId }) =>
                planId ? (
                  <Link href={`/inspections/${planId}`}>{words(`kinds.${kind}`)}</Link>
                ) : (
                  words(`kinds.${kind}`)
                ),
            },
            {
              key: "conclusion",
              header: t("conclusion"),
              cell: ({ conclusion }) => (
                <StatusTag tone={conclusionTones[conclusion]}>{words(`conclusions.${conclusion}`)}</StatusTag>
              ),
            },
            { key: "order", header: t("order"), cell: standing },
          ]}
        />
      </Section>
      {records.length > 0 && (
        <Section title={t("external")} lead={t("externalLead")} compact id="external-records">
          <DataTable
            caption={t("external")}
            rows={records}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "occurredOn",
                header: sources("list.occurredOn"),
                cell: ({ occurredOn }) => formatDate(occurredOn, locale),
              },
              {
                key: "source",
                header: sources("list.source"),
                cell: ({ source }) => sources(`sources.${source}`),
              },
              { key: "facts", header: sources("list.facts"), cell: ({ facts }) => facts },
              {
                key: "department",
                header: sources("list.department"),
                cell: ({ department, number }) => `${department} ${number}`,
              },
              {
                key: "endedOn",
                header: sources("record.endedOn"),
                cell: ({ endedOn }) => (endedOn ? formatDate(endedOn, locale) : "—"),
              },
            ]}
          />
        </Section>
      )}
    </>
  );
}
