import { getLocale, getTranslations } from "next-intl/server";
import { Link } from "@/components/ui/link";
import { listCreditCertificates } from "@/lib/domain/credit/certificates/queries/certificates";
import { formatDate } from "@/lib/platform/i18n/formats";

/** The certificates of credit that were issued to an organization, to open and to print. */
export async function IssuedCredit({ organizationId }: { organizationId: string }) {
  const [t, locale, certificates] = await Promise.all([
    getTranslations("creditPages.desk.certificates"),
    getLocale(),
    listCreditCertificates(organizationId),
  ]);
  return (
    <section aria-labelledby="certificates" className="print:hidden">
      <h2 id="certificates" className="text-m">
        {t("title")}
      </h2>
      {certificates.length === 0 ? (
        <p className="text-ink-2 text-s">{t("none")}</p>
      ) : (
        <ul className="mt-1 text-s">
          {certificates.map(({ id, number, code, issuedOn }) => (
            <li key={id} className="flex flex-wrap justify-between gap-x-4 border-line border-b py-1.5">
              <Link href={`/credit/certificates/${code}`}>{number}</Link>
              <span className="flex gap-3 text-ink-2">
                {formatDate(issuedOn, locale)}
                <Link href={`/api/credit/certificates/${id}`} prefetch={false} aria-label={`${number} PDF`}>
                  PDF
                </Link>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
