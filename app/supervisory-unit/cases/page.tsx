import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Inbox } from "@/app/frame/cases/inbox";
import type { ListParams } from "@/components/list/list-address";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("cases.inbox"))("title") };
}

export default async function SupervisoryUnitCasesPage({
  searchParams,
}: {
  searchParams: Promise<ListParams>;
}) {
  return <Inbox desk="supervisoryUnit" params={await searchParams} />;
}
