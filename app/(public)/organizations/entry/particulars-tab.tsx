import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { OrganizationStatusTag } from "@/components/organizations/organization-status-tag";
import { Timeline } from "@/components/record/timeline";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { isFiled } from "@/lib/domain/organizations/rules";
import { publicFields } from "@/lib/domain/organizations/schema";
import { formatDate } from "@/lib/platform/i18n/formats";
import { registeredParticulars } from "./registered-particulars";
import type { TabProps } from "./tab-props";

/** What is registered, how to reach the organization, and how its standing changed. */
export function ParticularsTab({ organization }: TabProps) {
  const t = useTranslations("organizations");
  const locale = useLocale();
  const filed = isFiled(organization.kind);
  const words = useTranslations("organizations");
  return (
    <div className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_20rem] large:grid-cols-1">
      <Section title={t(filed ? "page.particulars.filed" : "page.particulars.registered")}>
        <Panel className="px-5 py-2">
          <DescriptionList
            descriptions={registeredParticulars(organization, words, locale)}
            className="[&>div:last-child]:border-b-0 print:columns-2 print:gap-x-8 [&>div]:break-inside-avoid"
          />
        </Panel>
      </Section>
      <div className="print:grid print:grid-cols-2 print:gap-x-8">
        <Section title={t("page.particulars.contact")}>
          <Contacts organization={organization} />
        </Section>
        {organization.formerNames.length > 0 && (
          <Section title={t("page.particulars.formerNames")}>
            <ul className="grid gap-2 text-s">
              {organization.formerNames.map(({ name, usedUntil }) => (
                <li key={name}>
                  {name}
                  <span className="block text-ink-2">
                    {t("page.particulars.usedUntil", { date: formatDate(usedUntil, locale) })}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {organization.statusPeriods.length > 0 && (
          <Section title={t("page.particulars.status")}>
            <StatusHistory organization={organization} />
          </Section>
        )}
      </div>
    </div>
  );
}

function Contacts({ organization }: Pick<TabProps, "organization">) {
  const t = useTranslations("organizations");
  const locale = useLocale();
  const shown = publicFields(organization.kind);
  const { phone, email, website, subdistrict } = organization;
  const contacts = [
    { field: "phone", text: phone, href: `tel:${phone}` },
    { field: "email", text: email, href: `mailto:${email}` },
    { field: "website", text: website, href: website ?? "" },
  ] as const;
  const open = contacts.filter(({ field, text }) => text && shown.includes(field));
  if (open.length === 0) {
    const place = locale === "en" ? subdistrict.englishName : subdistrict.name;
    const center = t("page.particulars.center", { subdistrict: place });
    return <p className="text-ink-2 text-s">{t("page.particulars.noContact", { center })}</p>;
  }
  return (
    <dl className="grid gap-3 text-s">
      {open.map(({ field, text, href }) => (
        <div key={field}>
          <dt className="text-ink-2">{t(`fields.${field}`)}</dt>
          <dd className="break-all">
            <Link
              href={href}
              rel="nofollow noopener"
              className="inline-flex min-h-6 items-center max-sm:min-h-11"
            >
              {text}
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function StatusHistory({ organization }: Pick<TabProps, "organization">) {
  const t = useTranslations("organizations.page.particulars");
  const locale = useLocale();
  return (
    <Timeline
      label={t("status")}
      entries={organization.statusPeriods.map(({ id, status, since, until, reason }) => ({
        id,
        text: <OrganizationStatusTag status={status} />,
        detail: reason,
        at: since,
        when: until
          ? t("statusRange", { since: formatDate(since, locale), until: formatDate(until, locale) })
          : t("statusSince", { since: formatDate(since, locale) }),
        current: until === null,
      }))}
    />
  );
}
