import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import type { ListParams } from "@/components/list/list-address";
import { organizationPath } from "@/components/organizations/address";
import { DeskRegister } from "@/components/organizations/desk-register";
import { listRegisterEntries } from "@/lib/domain/organizations/register/queries/entries";
import { countRegister } from "@/lib/domain/organizations/register/queries/facets";
import { readRegisterQuery } from "@/lib/domain/organizations/register/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desks.supervisoryUnit"))("title") };
}

export default async function SupervisedOrganizationsPage({
  searchParams,
}: {
  searchParams: Promise<ListParams>;
}) {
  const actor = await requireDesk("supervisoryUnit");
  const [params, t] = [await searchParams, await getTranslations("desks.supervisoryUnit")];
  const unit = actor.supervisoryUnitId ? [actor.supervisoryUnitId] : [];
  const query = { ...readRegisterQuery(params), unit };
  const [entries, counts] = await Promise.all([
    listRegisterEntries(actor, query),
    countRegister(actor, query),
  ]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <DeskRegister
        path="/supervisory-unit/organizations"
        params={params}
        query={query}
        entries={entries}
        total={counts.total}
        parts={counts.parts}
        exportParams={{ unit }}
        hrefOf={organizationPath}
      />
    </>
  );
}
