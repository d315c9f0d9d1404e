import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { formatDate, formatMoney } from "@/lib/platform/i18n/formats";
import type { Locale } from "@/lib/platform/i18n/locales";
import { type Say, sayIn } from "@/lib/platform/i18n/say";
import { isFiled } from "../../../organizations/rules";
import type { PrintedParticulars } from "../schema";

/** What stands on a certificate, or what would if it were issued from the register today. */
export type CertifiedParticulars = {
  particulars: PrintedParticulars;
  issuedOn: CalendarDate | null;
  validUntil: CalendarDate | null;
};

/** A line of a certificate in one language. */
export type CertificateLine = { field: string; label: string; value: string };

/** Name of the authority that issued a certificate. */
export function issuingOffice(
  locale: Locale,
  { subdistrict, registeredBy }: PrintedParticulars,
  say: Say = sayIn(locale),
): string {
  const place = locale === "en" ? subdistrict.englishName : subdistrict.name;
  return say(`certificates.papers.offices.${registeredBy}`, { subdistrict: place });
}

function supervisor(say: Say, locale: Locale, { supervisoryUnit }: PrintedParticulars): string {
  if (supervisoryUnit === null) return say("certificates.papers.direct");
  return locale === "en" ? supervisoryUnit.englishName : supervisoryUnit.name;
}

function validity(say: Say, locale: Locale, { issuedOn, validUntil }: CertifiedParticulars): string | null {
  if (issuedOn === null) return null;
  const from = formatDate(issuedOn, locale);
  if (validUntil === null) return say("certificates.papers.validFrom", { from });
  return say("certificates.papers.validity", { from, until: formatDate(validUntil, locale) });
}

/** The particulars in the order of the certificate; what a kind does not have, and what is unknown, is left out. */
export function certificateLines(
  locale: Locale,
  certified: CertifiedParticulars,
  say: Say = sayIn(locale),
): CertificateLine[] {
  const { particulars } = certified;
  const { subdistrict, registeredCapital: capital } = particulars;
  const filed = isFiled(particulars.kind);
  const isGroup = particulars.kind === "socialGroup";
  const line = (field: string, value: string | null): CertificateLine[] =>
    value === null || value === ""
      ? []
      : [{ field, label: say(`certificates.papers.fields.${field}`), value }];
  const money = capital === null ? null : formatMoney(capital);
  return [
    ...line("name", particulars.name),
    ...line("englishName", particulars.englishName),
    ...(filed ? line("filingNumber", particulars.filingNumber) : line("uscc", particulars.uscc)),
    ...(filed || isGroup ? [] : line("legalForm", say(`organizations.legalForms.${particulars.legalForm}`))),
    ...line(filed ? "personInCharge" : "legalRepresentativeName", particulars.legalRepresentativeName),
    ...line(filed ? "place" : "domicile", particulars.domicile),
    ...(filed ? [] : line(isGroup ? "registeredCapital" : "initialFunds", money)),
    ...line("purpose", particulars.purpose),
    ...line(filed ? "activities" : "businessScope", particulars.businessScope),
    ...(isGroup ? line("activityArea", particulars.activityArea) : []),
    ...(filed
      ? line("subdistrict", locale === "en" ? subdistrict.englishName : subdistrict.name)
      : line("supervisoryUnit", supervisor(say, locale, particulars))),
    ...line(filed ? "filedOn" : "establishedOn", formatDate(particulars.establishedOn, locale)),
    ...(particulars.isCharity ? line("isCharity", say("certificates.papers.charity")) : []),
    ...line("validity", validity(say, locale, certified)),
  ];
}

/** A particular as it was printed and as the register has it today; null where one side says nothing. */
export type ComparedLine = { label: string; printed: string | null; today: string | null; isSame: boolean };

/** Puts what is printed beside what the register says today, in the order of the certificate. */
export function comparedLines(
  locale: Locale,
  printed: CertifiedParticulars,
  today: CertifiedParticulars,
): ComparedLine[] {
  const now = certificateLines(locale, today);
  const onPaper = certificateLines(locale, printed);
  const added = now.filter(({ field }) => onPaper.every((line) => line.field !== field));
  return [...onPaper, ...added].map(({ field, label }) => {
    const before = onPaper.find((line) => line.field === field)?.value ?? null;
    const after = now.find((line) => line.field === field)?.value ?? null;
    return { label, printed: before, today: after, isSame: before === after };
  });
}
