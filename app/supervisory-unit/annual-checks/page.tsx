import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskList } from "@/app/frame/annual-checks/desk-list";
import type { ListParams } from "@/components/list/list-address";
import { requireDesk } from "@/lib/platform/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("annualChecks.list"))("pageTitle") };
}

export default async function AnnualChecksPage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const actor = await requireDesk("supervisoryUnit");
  return (
    <DeskList
      actor={actor}
      desk="supervisoryUnit"
      path="/supervisory-unit/annual-checks"
      searchParams={searchParams}
    />
  );
}
