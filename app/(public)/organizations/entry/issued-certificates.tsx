import { useLocale, useTranslations } from "next-intl";
import { StatusTag } from "@/components/record/status-tag";
import { CertificateLinks } from "@/components/registrations/certificate-links";
import { QrCode } from "@/components/registrations/qr-code";
import { Link } from "@/components/ui/link";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import type { Tone } from "@/components/ui/tag";
import type { ListedCertificate } from "@/lib/domain/registrations/certificates/paper/queries";
import { siteUrl } from "@/lib/platform/env";
import { formatDate } from "@/lib/platform/i18n/formats";

const tones: Record<ListedCertificate["verdict"], Tone> = {
  valid: "ok",
  expired: "warn",
  replaced: "info",
  revoked: "bad",
};

type IssuedCertificatesProps = {
  certificates: ListedCertificate[];
  /** The number that the register names; also of certificates from before the portal. */
  number: string | null;
};

/** How to check the paper: a code for the one in force, and every certificate that the portal issued. */
export function IssuedCertificates({ certificates, number }: IssuedCertificatesProps) {
  const t = useTranslations("certificates");
  const locale = useLocale();
  const current = certificates.find(({ verdict }) => verdict === "valid" || verdict === "expired");
  const address = current?.code ?? number;
  return (
    <>
      {address && (
        <div className="mt-5 flex flex-wrap items-center gap-5">
          <QrCode content={`${siteUrl()}/verify/${encodeURIComponent(address)}`} label={t("tab.scan")} />
          <div className="max-w-measure text-s">
            <p className="text-ink-2">{t("tab.scan")}</p>
            <p className="mt-2">
              {current ? (
                <CertificateLinks certificate={current} />
              ) : (
                <Link
                  href={`/verify/${encodeURIComponent(address)}`}
                  className="inline-flex min-h-6 items-center max-sm:min-h-11"
                >
                  {t("tab.check")}
                </Link>
              )}
            </p>
            {!current && <p className="mt-1 text-ink-2">{t("tab.none")}</p>}
          </div>
        </div>
      )}
      {certificates.length > 0 && (
        <div className="mt-8">
          <h3 className="mb-2 text-m">{t("tab.earlier")}</h3>
          <Table caption={t("tab.earlier")} stacked>
            <TableHead>
              <TableRow>
                <HeaderCell>{t("tab.number")}</HeaderCell>
                <HeaderCell>{t("tab.issued")}</HeaderCell>
                <HeaderCell>{t("tab.state")}</HeaderCell>
                <HeaderCell>{t("tab.why")}</HeaderCell>
                <HeaderCell>
                  <span className="sr-only">{t("tab.download")}</span>
                </HeaderCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {certificates.map((certificate) => (
                <TableRow key={certificate.id}>
                  <Cell lead>{certificate.number}</Cell>
                  <Cell label={t("tab.issued")}>{formatDate(certificate.issuedOn, locale)}</Cell>
                  <Cell label={t("tab.state")}>
                    <StatusTag tone={tones[certificate.verdict]}>
                      {t(`verify.words.${certificate.verdict}`)}
                    </StatusTag>
                  </Cell>
                  <Cell label={t("tab.why")}>
                    {certificate.endReason ? t(`endReasons.${certificate.endReason}`) : "–"}
                  </Cell>
                  <Cell>
                    <CertificateLinks certificate={certificate} size="small" />
                  </Cell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </div>
      )}
    </>
  );
}
