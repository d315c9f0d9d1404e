import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { mayPlan } from "@/lib/domain/supervision/inspections/plans/policy";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { PlanForm } from "../plan-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("inspections.plans"))("new") };
}

export default async function NewPlanPage() {
  const actor = await requireDesk("bureau");
  if (!mayPlan(actor)) forbidden();
  const t = await getTranslations("inspections.plans");
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/bureau/inspections/plans", label: t("title") }]}
        title={t("new")}
        lead={t("lead")}
      />
      <PlanForm accountId={actor.accountId ?? ""} />
    </>
  );
}
