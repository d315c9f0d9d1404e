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
  return { title: (await getTranslations("desks.navigation"))("organizations") };
}

export default async function CenterRegisterPage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const actor = await requireDesk("center");
  const [params, t] = [await searchParams, await getTranslations("desks")];
  const subdistrict = actor.subdistrictCode ? [actor.subdistrictCode] : [];
  const query = { ...readRegisterQuery(params), subdistrict };
  const [entries, counts] = await Promise.all([
    listRegisterEntries(actor, query),
    countRegister(actor, query),
  ]);
  return (
    <>
      <PageHeader title={t("navigation.organizations")} lead={t("center.registerLead")} />
      <DeskRegister
        path="/center/organizations"
        params={params}
        query={query}
        entries={entries}
        total={counts.total}
        parts={counts.parts}
        exportParams={{ subdistrict }}
        hrefOf={organizationPath}
      />
    </>
  );
}
