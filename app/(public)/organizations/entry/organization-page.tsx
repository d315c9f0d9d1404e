import { getLocale, getTranslations } from "next-intl/server";
import { ListedNotice } from "@/components/listings/listed-notice";
import { organizationPath } from "@/components/organizations/address";
import { Link } from "@/components/ui/link";
import { Tabs } from "@/components/ui/tabs";
import { getRule } from "@/lib/domain/district/queries/rules";
import { countNeighbors, type OrganizationEntry } from "@/lib/domain/organizations/queries/organization";
import { registerAddress } from "@/lib/domain/organizations/register/schema";
import { standingOf } from "@/lib/domain/supervision/listings/queries/standing";
import { getActor } from "@/lib/platform/auth/current-actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { AnnualChecksTab } from "./annual-checks-tab";
import { CertificateTab } from "./certificate-tab";
import { ChangesTab } from "./changes-tab";
import { CreditTab } from "./credit-tab";
import { IdentityBar } from "./identity-bar";
import { OverdueNotice } from "./overdue-notice";
import { ParticularsTab } from "./particulars-tab";
import { PeopleTab } from "./people-tab";
import { StandingNotice } from "./standing-notice";
import { StructuredFacts } from "./structured-facts";
import { SupervisionTab } from "./supervision-tab";
import { type EntryTab, tabsOf } from "./tabs";

const tabs = {
  particulars: ParticularsTab,
  credit: CreditTab,
  "annual-checks": AnnualChecksTab,
  people: PeopleTab,
  supervision: SupervisionTab,
  changes: ChangesTab,
  certificate: CertificateTab,
};

type OrganizationPageProps = { organization: OrganizationEntry; tab: EntryTab };

/** The public face of an organization. */
export async function OrganizationPage({ organization, tab }: OrganizationPageProps) {
  const now = new Date();
  const today = dateInShanghai(now);
  const [actor, t, locale, noticeDays] = await Promise.all([
    getActor(),
    getTranslations("organizations.page"),
    getLocale(),
    getRule("certificate.noticeDays", today),
  ]);
  const [others, standing] = [
    await countNeighbors(actor, organization),
    await standingOf(organization.id, today),
  ];
  const { subdistrict } = organization;
  const path = organizationPath(organization);
  const Tab = tabs[tab];
  return (
    <article>
      <IdentityBar organization={organization} today={today} noticeDays={noticeDays} />
      <StandingNotice organization={organization} today={today} />
      <div className="mt-3 grid gap-3 empty:hidden">
        <ListedNotice standing={standing} />
        <OverdueNotice organization={organization} today={today} />
      </div>
      <Tabs
        label={t("tabs")}
        className="mt-6"
        tabs={tabsOf(organization.kind).map((name) => ({
          href: name === "particulars" ? path : `${path}/${name}`,
          label: t(`tabNames.${name}`),
          current: name === tab,
        }))}
      />
      <Tab organization={organization} actor={actor} today={today} noticeDays={noticeDays} />
      <footer className="mt-10 flex flex-wrap items-center gap-x-6 gap-y-2 border-line border-t pt-4 text-s">
        <p className="text-ink-2">{t("asOf", { date: formatMoment(now, locale) })}</p>
        {others > 0 && (
          <Link
            href={registerAddress({
              subdistrict: [subdistrict.code],
              register: organization.kind === "communityOrganization" ? "filed" : "registered",
            })}
            className="inline-flex min-h-6 items-center print:hidden"
          >
            {t("neighbors", {
              count: others,
              subdistrict: locale === "en" ? subdistrict.englishName : subdistrict.name,
            })}
          </Link>
        )}
      </footer>
      <StructuredFacts organization={organization} />
    </article>
  );
}
