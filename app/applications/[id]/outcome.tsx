import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { organizationPath } from "@/components/organizations/address";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import { findCertificateOfCase } from "@/lib/domain/registrations/certificates/queries/certificates";
import type { RegistrationCase } from "@/lib/domain/registrations/queries/registration";
import type { Actor } from "@/lib/platform/auth/actor";
import { getSession } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";

type OutcomeProps = { actor: Actor; registration: RegistrationCase };

/** The desk of the organization that came into being, where the reader does not sit at it yet. */
async function findNewDesk(actor: Actor, organizationId: string | null) {
  if (organizationId === null || actor.organizationId === organizationId) return null;
  const session = await getSession();
  return session?.roles.find((held) => held.organizationId === organizationId) ?? null;
}

async function Approved({ actor, registration }: OutcomeProps) {
  const { id, kind, organization, nameReservedUntil } = registration;
  const [t, locale, certificate, desk] = await Promise.all([
    getTranslations("applications.outcome"),
    getLocale(),
    findCertificateOfCase(actor, id),
    findNewDesk(actor, registration.organizationId),
  ]);
  return (
    <>
      <Callout
        tone="ok"
        title={t("approved.title")}
        actions={
          <>
            {certificate && (
              <ButtonLink href={`/api/certificates/${certificate.id}`} tone="primary">
                {t("approved.certificate", { number: certificate.number })}
              </ButtonLink>
            )}
            {organization && (
              <ButtonLink href={organizationPath(organization)}>{t("approved.page")}</ButtonLink>
            )}
            {kind === "nameCheck" && (
              <ButtonLink href="/applications/new/establishment" tone="primary">
                {t("approved.establish")}
              </ButtonLink>
            )}
          </>
        }
      >
        {nameReservedUntil
          ? t("approved.reserved", { date: formatDate(nameReservedUntil, locale) })
          : t(certificate ? "approved.withCertificate" : "approved.text")}
      </Callout>
      {desk && (
        <Callout
          tone="info"
          className="mt-4"
          title={t("approved.desk")}
          actions={
            <ButtonLink href={`/account/desk?membership=${desk.membershipId}`} tone="primary">
              {t("approved.switch")}
            </ButtonLink>
          }
        >
          {t("approved.deskHelp")}
        </Callout>
      )}
    </>
  );
}

async function Refused({ registration }: OutcomeProps) {
  const { id, kind, decisionReason, refusalGround } = registration;
  const [t, words, review, lawsuit, locale] = await Promise.all([
    getTranslations("applications.outcome"),
    getTranslations("registrations"),
    getRuleInForce("remedy.reviewDays", today()),
    getRuleInForce("remedy.lawsuitMonths", today()),
    getLocale(),
  ]);
  const basis = (rule: { basis: string; basisEn: string }) => (locale === "en" ? rule.basisEn : rule.basis);
  return (
    <Ended
      title={t("refused.title")}
      reason={
        <>
          {refusalGround && <p className="font-semibold">{words(`refusalGrounds.${refusalGround}`)}</p>}
          <p className="whitespace-pre-line">{decisionReason}</p>
        </>
      }
      again={`/applications/new/${kind}?from=${id}`}
    >
      <li>{t("refused.review", { days: review.value, basis: basis(review) })}</li>
      <li>{t("refused.lawsuit", { months: lawsuit.value, basis: basis(lawsuit) })}</li>
      <li>{t("refused.again")}</li>
    </Ended>
  );
}

type EndedProps = { title: string; reason?: ReactNode; again: string; children: ReactNode };

/** An end without approval: why, and what can be done now. */
async function Ended({ title, reason, again, children }: EndedProps) {
  const t = await getTranslations("applications.outcome");
  return (
    <Callout
      tone={reason ? "bad" : "info"}
      title={title}
      actions={<ButtonLink href={again}>{t("again")}</ButtonLink>}
    >
      {reason}
      <p className="mt-3 font-semibold">{t("remedies")}</p>
      <ul className="grid list-disc gap-1 pl-5">{children}</ul>
    </Callout>
  );
}

/** How an application ended: what was decided and why, and what comes after it. */
export async function Outcome({ actor, registration }: OutcomeProps) {
  const { id, kind, status, consentRemark, supervisoryUnit } = registration;
  if (status === "approved") return <Approved actor={actor} registration={registration} />;
  if (status === "refused") return <Refused actor={actor} registration={registration} />;
  const t = await getTranslations("applications.outcome");
  const again = `/applications/new/${kind}?from=${id}`;
  if (status === "consentDenied") {
    return (
      <Ended
        title={t("consentDenied.title", { unit: supervisoryUnit?.name ?? "" })}
        reason={<p className="whitespace-pre-line">{consentRemark}</p>}
        again={again}
      >
        <li>{t("consentDenied.talk")}</li>
        <li>{t("consentDenied.direct")}</li>
      </Ended>
    );
  }
  const how = status === "lapsed" ? "lapsed" : "withdrawn";
  return (
    <Ended title={t(`${how}.title`)} again={again}>
      <li>{t(`${how}.text`)}</li>
    </Ended>
  );
}
