import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ScoreList } from "@/app/frame/credit/score-list";
import { PageHeader } from "@/components/layout/page-header";
import type { ListParams } from "@/components/list/list-address";
import { requireDesk } from "@/lib/platform/auth/current-actor";

const path = "/bureau/credit/organizations";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("creditPages.list"))("title") };
}

/** Every scored organization, for the desk. */
export default async function BureauScoresPage({ searchParams }: { searchParams: Promise<ListParams> }) {
  const actor = await requireDesk("bureau");
  const [params, t, locale] = [await searchParams, await getTranslations("creditPages"), await getLocale()];
  return (
    <>
      <PageHeader
        title={t("list.title")}
        lead={t("list.lead")}
        breadcrumbs={[{ href: "/bureau/credit", label: t("bureau.title") }]}
      />
      <ScoreList
        actor={actor}
        path={path}
        params={params}
        locale={locale}
        hrefOf={({ organizationId }) => `${path}/${organizationId}`}
      />
    </>
  );
}
