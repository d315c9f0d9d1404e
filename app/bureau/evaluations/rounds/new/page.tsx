import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { requireRole } from "@/lib/platform/auth/current-actor";
import { RoundForm } from "../round-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evaluations.bureau"))("newRound") };
}

/** Writes a new round. */
export default async function NewRoundPage() {
  await requireRole("evaluationOfficer", "approver");
  const t = await getTranslations("evaluations.bureau");
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/bureau/evaluations", label: t("tabs.rounds") }]}
        title={t("newRound")}
        lead={t("newRoundLead")}
      />
      <RoundForm />
    </>
  );
}
