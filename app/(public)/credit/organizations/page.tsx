import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ScoreList } from "@/app/frame/credit/score-list";
import { PageHeader } from "@/components/layout/page-header";
import type { ListParams } from "@/components/list/list-address";
import { getActor } from "@/lib/platform/auth/current-actor";

const path = "/credit/organizations";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("creditPages.list"))("title") };
}

/** Every scored organization with its grade, for everybody. */
export default async function PublicScoresPage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const [actor, params, t, locale] = [
    await getActor(),
    await searchParams,
    await getTranslations("creditPages"),
    await getLocale(),
  ];
  return (
    <>
      <PageHeader
        title={t("list.title")}
        lead={t("list.publicLead")}
        breadcrumbs={[{ href: "/credit", label: t("public.title") }]}
      />
      <ScoreList
        actor={actor}
        path={path}
        params={params}
        locale={locale}
        hrefOf={({ uscc }) => `/organizations/${uscc}/credit`}
      />
    </>
  );
}
