import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { type ListParams, listAddress } from "@/components/list/list-address";
import { DeskRegister } from "@/components/organizations/desk-register";
import { listSubdistricts } from "@/lib/domain/district/queries/places";
import { listRegisterEntries } from "@/lib/domain/organizations/register/queries/entries";
import { countRegister } from "@/lib/domain/organizations/register/queries/facets";
import { listViews } from "@/lib/domain/organizations/register/queries/views";
import { readRegisterQuery } from "@/lib/domain/organizations/register/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { RegisterViews } from "./register-views";

const path = "/bureau/organizations";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organizations.register"))("title") };
}

export default async function BureauRegisterPage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const actor = await requireDesk("bureau");
  const [params, t] = [await searchParams, await getTranslations("organizations")];
  const query = readRegisterQuery(params);
  const [entries, counts, subdistricts, views] = await Promise.all([
    listRegisterEntries(actor, query),
    countRegister(actor, query),
    listSubdistricts(),
    listViews(actor),
  ]);
  const [, kept = ""] = listAddress(path, params).split("?");
  return (
    <>
      <PageHeader title={t("register.title")} lead={t("desk.lead")} />
      <DeskRegister
        path={path}
        params={params}
        query={query}
        entries={entries}
        total={counts.total}
        parts={counts.parts}
        subdistricts={subdistricts}
        hrefOf={({ id }) => `${path}/${id}`}
        menus={<RegisterViews views={views} query={kept} />}
      />
    </>
  );
}
