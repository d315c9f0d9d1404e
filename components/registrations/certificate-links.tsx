import { Download, ScanLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";

type CertificateLinksProps = {
  certificate: { id: string; code: string };
  size?: "small" | "medium";
};

/** A certificate to take along as PDF, and the public page that says what it is worth. */
export function CertificateLinks({ certificate, size = "medium" }: CertificateLinksProps) {
  const t = useTranslations("certificates.tab");
  return (
    <span className="inline-flex flex-wrap gap-2">
      <ButtonLink
        href={`/api/certificates/${certificate.id}`}
        size={size}
        icon={<Download aria-hidden="true" />}
      >
        {t("download")}
      </ButtonLink>
      <ButtonLink
        href={`/verify/${certificate.code}`}
        size={size}
        tone="quiet"
        icon={<ScanLine aria-hidden="true" />}
      >
        {t("check")}
      </ButtonLink>
    </span>
  );
}
