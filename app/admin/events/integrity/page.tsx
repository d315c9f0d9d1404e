import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { requireRole } from "@/lib/platform/auth/current-actor";
import { verifyEvents } from "@/lib/platform/events/verify";

/** Recomputes the whole chain when it is opened, and says what it found. */
export default async function IntegrityPage() {
  await requireRole("auditAdmin", "securityAdmin");
  const [t, report] = [await getTranslations("admin"), await verifyEvents()];
  const isIntact = report.problems.length === 0;
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/admin/events", label: t("eventsTitle") }]}
        title={t("integrityTitle")}
        lead={t("integrityLead")}
        actions={<ButtonLink href="/admin/events/integrity">{t("checkAgain")}</ButtonLink>}
      />
      <Callout
        tone={isIntact ? "ok" : "bad"}
        title={isIntact ? t("intact") : t("broken", { count: report.problems.length })}
      >
        <p>{t("checked", { count: report.events })}</p>
        <p className="mt-1 break-all text-xs">
          {t("head")} <code>{report.head}</code>
        </p>
        {!isIntact && (
          <ul className="mt-3 list-disc pl-5">
            {report.problems.map(({ position, problem }) => (
              <li key={`${position}-${problem}`}>{t(`chainProblems.${problem}`, { position })}</li>
            ))}
          </ul>
        )}
      </Callout>
    </>
  );
}
