import type { OrganizationEntry } from "@/lib/domain/organizations/queries/organization";
import { isFiled } from "@/lib/domain/organizations/rules";
import { formatDate, formatMoney } from "@/lib/platform/i18n/formats";

type Words = (key: string) => string;
type Particular = { term: string; detail: string | null };

const countOf = (count: number | null, locale: string) => count?.toLocaleString(locale) ?? null;

/** The registered particulars in the order of the certificate, in the reader's words; what a kind does not have is left out. */
export function registeredParticulars(
  organization: OrganizationEntry,
  t: Words,
  locale: string,
): Particular[] {
  const filed = isFiled(organization.kind);
  const isGroup = organization.kind === "socialGroup";
  const { supervisoryUnit, subdistrict, community, deregisteredOn, registeredCapital } = organization;
  const inEnglish = locale === "en";
  const field = (name: string, detail: string | null): Particular => ({ term: t(`fields.${name}`), detail });
  const unit = (inEnglish ? supervisoryUnit?.englishName : supervisoryUnit?.name) ?? null;
  return [
    field("name", organization.name),
    ...(organization.englishName ? [field("englishName", organization.englishName)] : []),
    ...(organization.shortName ? [field("shortName", organization.shortName)] : []),
    filed ? field("filingNumber", organization.filingNumber) : field("uscc", organization.uscc),
    field("kind", t(`kinds.${organization.kind}`)),
    ...(filed ? [] : [field("legalForm", t(`legalForms.${organization.legalForm}`))]),
    {
      term: t(filed ? "filedContact" : "fields.legalRepresentativeName"),
      detail: organization.legalRepresentativeName,
    },
    ...(filed
      ? []
      : [field("registeredCapital", registeredCapital === null ? null : formatMoney(registeredCapital))]),
    field("sector", t(`sectors.${organization.sector}`)),
    ...(organization.purpose ? [field("purpose", organization.purpose)] : []),
    field("businessScope", organization.businessScope),
    ...(isGroup || organization.activityArea ? [field("activityArea", organization.activityArea)] : []),
    field("domicile", organization.domicile),
    field("postalCode", organization.postalCode),
    field("subdistrictCode", inEnglish ? subdistrict.englishName : subdistrict.name),
    ...(community ? [field("communityCode", community.name)] : []),
    {
      term: t(filed ? "filedOn" : "fields.establishedOn"),
      detail: formatDate(organization.establishedOn, locale),
    },
    ...(deregisteredOn ? [field("deregisteredOn", formatDate(deregisteredOn, locale))] : []),
    field("registeredBy", t(`registeredBy.${organization.registeredBy}`)),
    ...(filed
      ? []
      : [
          {
            term: t("fields.supervisoryUnitId"),
            detail: organization.isDirectRegistration ? t("page.direct") : unit,
          },
        ]),
    field("partyOrganization", t(`partyOrganizations.${organization.partyOrganization}`)),
    ...(isGroup || filed ? [field("memberCount", countOf(organization.memberCount, locale))] : []),
    ...(filed ? [] : [field("staffCount", countOf(organization.staffCount, locale))]),
  ];
}
