import { CircleCheck, FileText, MessageSquareText } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { PageHeader } from "@/components/layout/page-header";
import { organizationPath } from "@/components/organizations/address";
import { OrganizationStatusTag } from "@/components/organizations/organization-status-tag";
import { StatusTag } from "@/components/record/status-tag";
import { ButtonLink } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Seal } from "@/components/ui/seal";
import { Tag } from "@/components/ui/tag";
import { certificateState, isFiled, isOnRegister } from "@/lib/domain/organizations/rules";
import { formatDate } from "@/lib/platform/i18n/formats";
import type { TabProps } from "./tab-props";

/** Who this is: name, kind, code, legal representative, standing, and the seal of the registration. */
export function IdentityBar({ organization, today, noticeDays }: Omit<TabProps, "actor">) {
  const t = useTranslations("organizations");
  const say = useTranslations("complaints.entry");
  const locale = useLocale();
  const filed = isFiled(organization.kind);
  const { subdistrict, supervisoryUnit } = organization;
  const unitName = locale === "en" ? supervisoryUnit?.englishName : supervisoryUnit?.name;
  const facts = [
    {
      label: t(filed ? "page.contact" : "page.legalRepresentative"),
      value: organization.legalRepresentativeName,
    },
    {
      label: t(filed ? "page.filed" : "page.established"),
      value: (
        <time dateTime={organization.establishedOn}>{formatDate(organization.establishedOn, locale)}</time>
      ),
    },
    ...(unitName ? [{ label: t("page.supervisoryUnit"), value: unitName }] : []),
  ];
  return (
    <PageHeader
      eyebrow={[
        t(`kinds.${organization.kind}`),
        locale === "en" ? subdistrict.englishName : subdistrict.name,
      ].join(" · ")}
      breadcrumbs={[
        { href: filed ? "/organizations?register=filed" : "/organizations", label: t("register.title") },
      ]}
      title={organization.name}
      subtitle={organization.englishName}
      facts={[
        { label: t(filed ? "page.filingNumber" : "page.code"), value: <Identifier {...organization} /> },
        ...facts,
      ]}
      tags={<StandingTags organization={organization} today={today} noticeDays={noticeDays} />}
      actions={
        <>
          <ButtonLink
            href={`/complaints/new?about=${organization.id}`}
            prefetch={false}
            icon={<MessageSquareText aria-hidden="true" />}
            className="print:hidden"
          >
            {say("link")}
          </ButtonLink>
          <ButtonLink
            href={`${organizationPath(organization)}/extract`}
            prefetch={false}
            download
            icon={<FileText aria-hidden="true" />}
            className="print:hidden"
          >
            {t("page.extract")}
          </ButtonLink>
        </>
      }
      seal={
        isOnRegister(organization.status) && (
          <Seal
            words={t(filed ? "page.filedSeal" : "page.registeredSeal")}
            label={t(filed ? "page.filedSealLabel" : "page.registeredSealLabel")}
          />
        )
      }
    />
  );
}

function Identifier({ uscc, filingNumber }: { uscc: string | null; filingNumber: string | null }) {
  const t = useTranslations("organizations.page");
  const text = uscc ?? filingNumber ?? "";
  return (
    <span className="-my-3 inline-flex items-center gap-1">
      {text}
      {uscc && (
        <span title={t("codeChecked")}>
          <CircleCheck aria-hidden="true" className="size-3.5 text-pine-ink" />
          <span className="sr-only">{t("codeChecked")}</span>
        </span>
      )}
      <CopyButton text={text} what={t(uscc ? "code" : "filingNumber")} />
    </span>
  );
}

function StandingTags({ organization, today, noticeDays }: Omit<TabProps, "actor">) {
  const t = useTranslations("organizations.page");
  const locale = useLocale();
  const { certificateValidUntil: validUntil, status } = organization;
  const certificate = isOnRegister(status) ? certificateState(validUntil, today, noticeDays) : "noDate";
  return (
    <>
      <OrganizationStatusTag status={status} />
      {certificate === "expired" && <StatusTag tone="bad">{t("certificateExpired")}</StatusTag>}
      {certificate === "expiring" && validUntil && (
        <StatusTag tone="warn">
          {t("certificateExpiring", { date: formatDate(validUntil, locale) })}
        </StatusTag>
      )}
      {organization.isDirectRegistration && <Tag>{t("direct")}</Tag>}
      {organization.isCharity && <Tag tone="info">{t("charity")}</Tag>}
      {organization.hasPublicFundraising && <Tag tone="info">{t("fundraising")}</Tag>}
      {organization.isGovernmentFounded && <Tag>{t("governmentFounded")}</Tag>}
    </>
  );
}
