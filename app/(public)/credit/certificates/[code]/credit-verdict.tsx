import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { VerdictBox } from "@/components/certificates/verdict-box";
import type { CreditVerdict as Verdict } from "@/lib/domain/credit/certificates/schema";

type CreditVerdictProps = {
  verdict: Verdict;
  name: string | null;
  meaning: string;
  children?: ReactNode;
};

/** What a certificate of credit is worth. */
export function CreditVerdict({ verdict, ...rest }: CreditVerdictProps) {
  const t = useTranslations("creditPages.verify");
  return (
    <VerdictBox
      look={verdict}
      word={t(`words.${verdict}`)}
      seal={useLocale() === "en" ? t("seal") : t("sealInChinese")}
      size="medium"
      {...rest}
    />
  );
}
