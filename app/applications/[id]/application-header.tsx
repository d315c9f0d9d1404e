import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ApplicationStatusTag } from "@/components/applications/application-status-tag";
import { PageHeader } from "@/components/layout/page-header";
import { DecisionSeal } from "@/components/registrations/decision-seal";
import type { RegistrationCase } from "@/lib/domain/registrations/queries/registration";
import { dateInShanghai } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";

type ApplicationHeaderProps = { registration: RegistrationCase; lead?: ReactNode; actions?: ReactNode };

/** Who and what: the same head on every page of an application. */
export function ApplicationHeader({ registration, lead, actions }: ApplicationHeaderProps) {
  const t = useTranslations("applications");
  const words = useTranslations("registrations");
  const locale = useLocale();
  const { kind, number, title, status, createdAt, createdByName, submittedAt } = registration;
  const isDecided = status === "approved" || status === "refused";
  const day = (moment: Date) => formatDate(dateInShanghai(moment), locale);
  return (
    <PageHeader
      breadcrumbs={[{ href: "/applications", label: t("title") }]}
      eyebrow={[number, words(`kinds.${kind}`)].filter(Boolean).join(" · ")}
      title={title || t("untitled", { kind: words(`kinds.${kind}`) })}
      lead={lead}
      facts={[
        submittedAt
          ? { label: t("facts.submittedOn"), value: day(submittedAt) }
          : { label: t("facts.begunOn"), value: day(createdAt) },
        { label: t("facts.by"), value: createdByName },
      ]}
      tags={<ApplicationStatusTag procedure="registration" status={status} />}
      actions={actions}
      seal={isDecided && <DecisionSeal kind={kind} status={status} />}
    />
  );
}
