import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { requireRole } from "@/lib/platform/auth/current-actor";
import { DraftForm } from "../draft-form";

export default async function NewAnnouncementPage() {
  const actor = await requireRole("registrationOfficer", "annualCheckOfficer", "approver");
  const t = await getTranslations("announcements");
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/bureau/announcements", label: t("title") }]}
        title={t("new")}
        lead={t("newLead")}
      />
      <DraftForm accountId={actor.accountId ?? ""} />
    </>
  );
}
