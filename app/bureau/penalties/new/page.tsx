import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { chosenOrganization } from "@/app/frame/choose-organization";
import { PageHeader } from "@/components/layout/page-header";
import { Link } from "@/components/ui/link";
import { getRule } from "@/lib/domain/district/queries/rules";
import { requireRole } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { paramOf } from "@/lib/platform/lists/paging";
import { ChooseOrganization } from "./choose-organization";
import { OpeningForm } from "./opening-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("penalties.open"))("title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Opening a penalty proceeding: the organization first, then facts, basis and evidence. */
export default async function NewProceedingPage({ searchParams }: Search) {
  const actor = await requireRole("supervisionOfficer", "approver");
  const params = await searchParams;
  const [t, register, days] = [
    await getTranslations("penalties.open"),
    await getTranslations("penalties.register"),
    await getRule("penalty.decisionDays", today()),
  ];
  const organization = await chosenOrganization(actor, params);
  return (
    <div className="max-w-3xl">
      <PageHeader
        breadcrumbs={[{ href: "/bureau/penalties", label: register("title") }]}
        title={t("title")}
        lead={t("lead", { days })}
        facts={organization ? [{ label: t("organization"), value: organization.name }] : []}
      />
      {organization ? (
        <>
          <OpeningForm
            organizationId={organization.id}
            originCaseId={paramOf(params, "origin")}
            accountId={actor.accountId ?? ""}
          />
          <Link href="/bureau/penalties/new" className="mt-4 inline-flex min-h-control items-center">
            {t("change")}
          </Link>
        </>
      ) : (
        <ChooseOrganization actor={actor} words={paramOf(params, "q") ?? ""} />
      )}
    </div>
  );
}
