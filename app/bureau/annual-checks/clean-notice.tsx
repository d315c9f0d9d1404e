import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";

/** Reports that this approver could conclude together. */
export function CleanNotice({ count }: { count: number }) {
  const t = useTranslations("annualChecks.clean");
  return (
    <Callout
      tone="info"
      title={t("noticeTitle", { count })}
      actions={
        <ButtonLink href="/bureau/annual-checks/clean" tone="primary" size="small">
          {t("open")}
        </ButtonLink>
      }
    >
      {t("notice")}
    </Callout>
  );
}
