import { getTranslations } from "next-intl/server";
import { ExplainedScore } from "@/app/frame/credit/explained-score";
import { EmptyState } from "@/components/layout/empty-state";
import { ButtonLink } from "@/components/ui/button";
import { isFiled } from "@/lib/domain/organizations/rules";
import type { TabProps } from "./tab-props";

/** The credit of an organization: its score with every line, record and rule. */
export async function CreditTab({ organization, actor, today }: TabProps) {
  if (isFiled(organization.kind)) {
    const t = await getTranslations("creditPages.score");
    return (
      <EmptyState title={t("none")} actions={<ButtonLink href="/credit">{t("howComputed")}</ButtonLink>}>
        {t("noneWhy")}
      </EmptyState>
    );
  }
  return <ExplainedScore actor={actor} organization={organization} today={today} />;
}
