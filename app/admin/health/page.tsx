import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { StatusTag } from "@/components/record/status-tag";
import { DescriptionList } from "@/components/ui/description-list";
import { requireRole } from "@/lib/platform/auth/current-actor";
import { getDatabaseFigures } from "@/lib/platform/db/figures";
import { isDemonstration, siteUrl } from "@/lib/platform/env";
import { listQueues } from "@/lib/platform/jobs/overview";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin"))("healthTitle") };
}

const inMegabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

export default async function HealthPage() {
  await requireRole("systemAdmin", "securityAdmin", "auditAdmin");
  const [t, format] = [await getTranslations("admin"), await getFormatter()];
  const [figures, queues] = await Promise.all([getDatabaseFigures(), listQueues()]);
  const failed = queues.reduce((sum, queue) => sum + queue.failed, 0);
  const clockIsRight = Math.abs(figures.clockDifference) < 2000;
  return (
    <>
      <PageHeader title={t("healthTitle")} lead={t("healthLead")} />
      <DescriptionList
        descriptions={[
          { term: t("database"), detail: <StatusTag tone="ok">{`PostgreSQL ${figures.version}`}</StatusTag> },
          { term: t("databaseSize"), detail: `${format.number(inMegabytes(figures.size))} MB` },
          { term: t("connections"), detail: figures.connections },
          { term: t("roundTrip"), detail: `${figures.roundTrip} ms` },
          { term: t("migrations"), detail: figures.migrations },
          {
            term: t("clock"),
            detail: (
              <StatusTag tone={clockIsRight ? "ok" : "bad"}>
                {t("clockDifference", { milliseconds: figures.clockDifference })}
              </StatusTag>
            ),
          },
          {
            term: t("backgroundWork"),
            detail: (
              <StatusTag tone={failed === 0 ? "ok" : "warn"}>{t("failedCount", { count: failed })}</StatusTag>
            ),
          },
          { term: t("memory"), detail: `${format.number(inMegabytes(process.memoryUsage().rss))} MB` },
          { term: t("node"), detail: process.version },
          { term: t("address"), detail: siteUrl() },
          { term: t("mode"), detail: t(isDemonstration() ? "demonstration" : "operation") },
        ]}
      />
    </>
  );
}
