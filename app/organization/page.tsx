import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ApplicationSummary } from "@/components/applications/application-summary";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { organizationPath } from "@/components/organizations/address";
import { OrganizationStatusTag } from "@/components/organizations/organization-status-tag";
import { type TaskGroup, TaskList } from "@/components/record/task-list";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { timeLeft } from "@/lib/domain/cases/inbox/rules";
import { listOwnCases, listWaitingForApplicant } from "@/lib/domain/cases/queries/own-cases";
import { getWorkingCalendar } from "@/lib/domain/district/queries/calendar";
import { getRule } from "@/lib/domain/district/queries/rules";
import { getOrganizationFile } from "@/lib/domain/organizations/queries/file";
import { listOffices } from "@/lib/domain/organizations/queries/organization";
import { certificateState, isFiled, termState } from "@/lib/domain/organizations/rules";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";
import { yearlyTasks } from "./yearly-tasks";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("roles.desks"))("organization") };
}

const certificateTones = { valid: "ok", expiring: "warn", expired: "bad", noDate: "neutral" } as const;

/** An organization's own desk: what runs out, and what the register says. */
export default async function OrganizationHomePage() {
  const actor = await requireDesk("organization");
  const organization = await getOrganizationFile(actor, actor.organizationId ?? "");
  const [t, words, locale, offices, noticeDays, calendar, waiting, open] = [
    await getTranslations("desks.organization"),
    await getTranslations("organizations"),
    await getLocale(),
    await listOffices(actor, organization.id),
    await getRule("certificate.noticeDays", today()),
    await getWorkingCalendar(),
    await listWaitingForApplicant(actor),
    await listOwnCases(actor, { hasEnded: false, page: 1, pageSize: 20 }),
  ];
  const { certificateValidUntil } = organization;
  const state = certificateState(certificateValidUntil, today(), noticeDays);
  const overdue = offices.filter((office) => termState(office, today()) === "overdue");
  const publicPage = organizationPath(organization);
  const applications = [...waiting, ...open.cases];
  const groups: TaskGroup[] = [
    {
      tasks: [
        ...(isFiled(organization.kind) ? [] : await yearlyTasks(actor, today())),
        {
          href:
            state === "expiring" || state === "expired"
              ? "/applications/new/certificateRenewal"
              : `${publicPage}/certificate`,
          label: t("certificate"),
          hint: certificateValidUntil
            ? t("validUntil", { date: formatDate(certificateValidUntil, locale) })
            : t("noDate"),
          status: { tone: certificateTones[state], label: t(`certificateStates.${state}`) },
        },
        {
          href: `${publicPage}/people`,
          label: t("terms"),
          hint:
            overdue.length > 0
              ? overdue.map(({ person }) => person).join(locale === "en" ? ", " : "、")
              : undefined,
          status:
            overdue.length > 0
              ? { tone: "warn", label: t("termsOverdue", { count: overdue.length }) }
              : { tone: "ok", label: t("termsRunning") },
        },
        {
          href: "/guides/correct-the-register",
          label: t("particulars"),
          hint: t("particularsHint"),
          status: { tone: "info", label: t("check") },
        },
      ],
    },
  ];
  return (
    <>
      <PageHeader
        eyebrow={words(`kinds.${organization.kind}`)}
        title={organization.name}
        subtitle={organization.englishName ?? undefined}
        tags={<OrganizationStatusTag status={organization.status} />}
        actions={
          <>
            <ButtonLink href={publicPage}>{t("publicPage")}</ButtonLink>
            <ButtonLink href={`${publicPage}/extract`}>{t("extract")}</ButtonLink>
          </>
        }
      />
      <Section
        title={t("applications")}
        lead={applications.length === 0 ? t("noApplications") : undefined}
        actions={<ButtonLink href="/applications/new">{t("apply")}</ButtonLink>}
        className="mt-2"
      >
        {applications.length > 0 && (
          <ul className="border-line border-t">
            {applications.map((application) => (
              <ApplicationSummary
                key={application.id}
                application={application}
                timeLeft={timeLeft(
                  { ...application, isOpen: application.closedAt === null },
                  today(),
                  calendar,
                )}
              />
            ))}
          </ul>
        )}
      </Section>
      <Section title={t("due")}>
        <TaskList groups={groups} />
      </Section>
      <Section title={t("registered")}>
        <DescriptionList
          columns={2}
          descriptions={[
            {
              term: words(organization.uscc ? "fields.uscc" : "fields.filingNumber"),
              detail: organization.uscc ?? organization.filingNumber,
            },
            { term: words("fields.legalRepresentativeName"), detail: organization.legalRepresentativeName },
            { term: words("fields.domicile"), detail: organization.domicile },
            { term: words("fields.phone"), detail: organization.phone },
            { term: words("fields.email"), detail: organization.email },
            { term: words("fields.establishedOn"), detail: formatDate(organization.establishedOn, locale) },
          ]}
        />
      </Section>
    </>
  );
}
