import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { DataTable } from "@/components/list/data-table";
import { StatusTag } from "@/components/record/status-tag";
import { planTones } from "@/components/supervision/inspection-tones";
import { ButtonLink } from "@/components/ui/button";
import { mayPlan } from "@/lib/domain/supervision/inspections/plans/policy";
import { listPlans } from "@/lib/domain/supervision/inspections/plans/queries";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";
import { ListTabs } from "../list-tabs";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("inspections.plans"))("title") };
}

export default async function PlansPage() {
  const actor = await requireDesk("bureau");
  const [t, locale, plans] = [
    await getTranslations("inspections.plans"),
    await getLocale(),
    await listPlans(actor),
  ];
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          mayPlan(actor) && (
            <ButtonLink tone="primary" href="/bureau/inspections/plans/new">
              {t("new")}
            </ButtonLink>
          )
        }
      />
      <ListTabs actor={actor} today={today()} current="plans" />
      <div className="mt-4">
        <DataTable
          caption={t("title")}
          rows={plans}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/bureau/inspections/plans/${id}`}
          empty={<EmptyState title={t("none")}>{t("noneHelp")}</EmptyState>}
          columns={[
            {
              key: "title",
              header: t("name"),
              cell: ({ title, titleEn }) => (locale === "en" ? titleEn : title),
            },
            {
              key: "status",
              header: t("status"),
              cell: ({ status }) => <StatusTag tone={planTones[status]}>{t(`statuses.${status}`)}</StatusTag>,
            },
            {
              key: "count",
              header: t("targetCount"),
              numeric: true,
              cell: ({ targetCount }) => targetCount,
            },
            {
              key: "progress",
              header: t("progress"),
              cell: ({ status, inspectionCount, openCount }) =>
                status === "draft"
                  ? "—"
                  : t("progressOf", { done: inspectionCount - openCount, total: inspectionCount }),
            },
            {
              key: "inspectBy",
              header: t("inspectBy"),
              cell: ({ inspectBy }) => formatDate(inspectBy, locale),
            },
            { key: "createdBy", header: t("createdBy"), cell: ({ createdByName }) => createdByName },
            { key: "drawnBy", header: t("drawnBy"), cell: ({ drawnByName }) => drawnByName ?? "—" },
            { key: "number", header: t("number"), cell: ({ number }) => number },
          ]}
        />
      </div>
    </>
  );
}
