import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Verdict } from "@/lib/domain/registrations/certificates/schema";
import { VerdictBox } from "./verdict-box";

const looks = {
  valid: "inForce",
  expired: "expired",
  replaced: "superseded",
  revoked: "void",
  neverIssued: "neverIssued",
} as const;

type CertificateVerdictProps = {
  verdict: Verdict;
  name: string | null;
  meaning: string;
  children?: ReactNode;
};

/** What a certificate of registration or of evaluation is worth. */
export function CertificateVerdict({ verdict, ...rest }: CertificateVerdictProps) {
  const t = useTranslations("certificates.verify");
  return (
    <VerdictBox
      look={looks[verdict]}
      word={t(`words.${verdict}`)}
      seal={useLocale() === "en" ? t("seal") : t("sealInChinese")}
      size="large"
      {...rest}
    />
  );
}
