import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button";
import { requireDesk } from "@/lib/platform/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("roles.desks"))("reviewer") };
}

/** A reviewer sees what is assigned to them and nothing else. */
export default async function ReviewerHomePage() {
  await requireDesk("reviewer");
  const t = await getTranslations("desks.reviewer");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <EmptyState title={t("nothing")} actions={<ButtonLink href="/account">{t("account")}</ButtonLink>}>
        {t("nothingHelp")}
      </EmptyState>
    </>
  );
}
